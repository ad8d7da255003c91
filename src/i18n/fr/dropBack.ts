import type { dropBackEn } from '../en/dropBack.ts';
import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const number = (n: number) => formatNumber(n, 'fr');
const count = counting('fr');
const figures = (n: number) => count(n, { one: 'chiffre', other: 'chiffres' });

export const dropBackFr: typeof dropBackEn = {
  open: 'Ouvrir une image exportée…',
  hint: 'Déposez un PNG ou un SVG exporté d’ici\u00a0: la page en rétablit la vue et dit ce qui a changé depuis.',
  here: 'Déposez l’image pour en rétablir la vue',
  restored: (date) => `La vue de l’image exportée le ${date} est rétablie.`,
  same: (n) => (n < 2 ? 'Son chiffre est inchangé.' : `Ses ${figures(n)} sont inchangés.`),
  added: (n) => `${figures(n)} de plus depuis\u00a0:`,
  changed: (n) => `${figures(n)} ${n < 2 ? 'lu autrement' : 'lus autrement'} depuis\u00a0:`,
  removed: (n) => `${figures(n)} ${n < 2 ? 'disparu' : 'disparus'} depuis\u00a0:`,
  more: (n) => `et ${number(n)} de plus`,
  unmarked: (file) =>
    `«\u00a0${file}\u00a0» ne contient aucune vue de cette page. Une image enregistrée à nouveau par un autre logiciel la perd\u00a0; le fichier tel qu’exporté la garde.`,
  newer: (file) => `«\u00a0${file}\u00a0» a été exporté par une version plus récente de cette page.`,
  'no-picture': (file) =>
    `«\u00a0${file}\u00a0» n’est pas une image exportée. Seul un PNG ou un SVG exporté d’ici peut être rouvert. Pour ajouter un article (.txt, .md ou .html), mettez son fichier dans le dossier «\u00a0seeds\u00a0».`,
  undo: 'Revenir à la vue précédente',
};
