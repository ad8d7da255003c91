import type { dropBackEn } from '../en/dropBack.ts';
import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const number = (n: number) => formatNumber(n, 'es');
const count = counting('es');
const figures = (n: number) => count(n, { one: 'cifra', other: 'cifras' });

export const dropBackEs: typeof dropBackEn = {
  open: 'Abrir una imagen exportada…',
  hint: 'Suelte un PNG o SVG exportado desde aquí: la página recupera su vista y dice qué ha cambiado desde entonces.',
  here: 'Suelte la imagen para recuperar su vista',
  restored: (date) => `Se ha recuperado la vista de la imagen exportada el ${date}.`,
  same: (n) => (n === 1 ? 'Su cifra sigue igual.' : `Sus ${figures(n)} siguen iguales.`),
  added: (n) => `${figures(n)} más desde entonces:`,
  changed: (n) => `${figures(n)} ${n === 1 ? 'leída' : 'leídas'} de otro modo desde entonces:`,
  removed: (n) => `${figures(n)} que ya no ${n === 1 ? 'está' : 'están'}:`,
  more: (n) => `y ${number(n)} más`,
  unmarked: (file) =>
    `«${file}» no contiene ninguna vista de esta página. Una imagen guardada de nuevo por otro programa la pierde; el archivo tal como se exportó la conserva.`,
  newer: (file) => `«${file}» se exportó con una versión más nueva de esta página.`,
  'no-picture': (file) =>
    `«${file}» no es una imagen exportada. Solo se puede abrir un PNG o SVG exportado desde aquí. Para añadir un artículo (.txt, .md o .html), ponga su archivo en la carpeta «seeds».`,
  undo: 'Volver a la vista anterior',
};
