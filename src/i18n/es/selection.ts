import type { SelectionTexts } from '../en/selection.ts';
import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const number = (n: number) => formatNumber(n, 'es');
const count = counting('es');
const figures = (n: number) => count(n, { one: 'cifra', other: 'cifras' });
const articles = (n: number) => count(n, { one: 'artículo', other: 'artículos' });

/** Picking figures, and what may be done with them. */
export const selectionEs: SelectionTexts = {
  heading: 'Cifras seleccionadas',
  picked: (n) => `${figures(n)} ${count.word(n, { one: 'seleccionada', other: 'seleccionadas' })}`,
  none: 'Ninguna cifra seleccionada',
  outside: (n) => `${figures(n)} fuera de los filtros`,
  pick: 'Seleccionar',
  isPicked: 'Seleccionada',
  list: 'Lista',
  addUp: 'Sumar',
  sentence: 'Frase',
  clear: 'Borrar todo',
  remove: (figure) => `Quitar: ${figure}`,
  open: (figure) => `${figure}: leer la fuente`,
  exported: (n) => `${figures(n)} ${count.word(n, { one: 'elegida', other: 'elegidas' })} a mano`,
  copy: 'Copiar con sus términos',
  copied: 'Copiado',
  copyFailed: 'El navegador no permite copiar. Copie este texto:',
  sum: {
    heading: 'Suma',
    tooFew: 'Seleccione al menos dos cifras para sumarlas.',
    isAbout: (text) => `${text}, aproximadamente`,
    joint: '; ',
    noUpper: 'sin límite superior indicado',
    noLower: 'sin límite inferior indicado',
    terms: 'Los términos',
    cautions: {
      inferredPeriod: 'Un período está deducido, no indicado.',
      inferredPlace: 'Un lugar está deducido, no indicado.',
      hedged: 'Un texto llama él mismo estimación a su cifra.',
      subjects: 'Los textos nombran grupos distintos; cada término dice cuál.',
      articles: 'Los términos vienen de artículos distintos, que pueden haber contado de otra manera.',
    },
    refused: 'Estas cifras no se pueden sumar',
    more: (n) => `${number(n)} ${count.word(n, { one: 'razón más', other: 'razones más' })}`,
    and: 'y',
    figureReasons: {
      percent: 'Un porcentaje es una parte de su propio todo: no se puede sumar.',
      noPlace: 'Su texto no nombra ningún lugar: no se puede excluir que se solape con otra.',
      noPeriod: 'Su texto no indica ningún período: no se puede excluir que coincida en el tiempo con otra.',
    },
    pairReasons: {
      unit: 'Tienen unidades distintas.',
      currency: 'Son importes en monedas distintas.',
      rate: 'Son tasas sobre tiempos distintos, o una no es una tasa.',
      measure: 'Cuentan cosas distintas.',
      part: 'Una es parte de la otra.',
      repeat: 'Pueden ser una sola afirmación, repetida en dos artículos.',
      period: 'Sus períodos se solapan sin ser el mismo.',
      openPeriod: 'Un período sin fin o sin comienzo indicado se solapa con el otro.',
      bounds: 'Una no tiene límite superior, la otra no lo tiene inferior: nada podría decirse de la suma.',
      place: 'Sus lugares se solapan.',
    },
    samePlace: (place) => `Ambas se refieren a ${place}.`,
    overlapping: (a, b) => `${a} y ${b} se solapan.`,
    instead: 'Lo que se puede decir de ellas',
    count: (n, of) => `${figures(n)} de ${of === 1 ? 'un solo artículo' : articles(of)}.`,
    extremes: (min, max) => `Valores de ${min} a ${max}.`,
    smallest: 'Valor menor',
    largest: 'Valor mayor',
    smallestBound: 'Menor número indicado',
    largestBound: 'Mayor número indicado',
    asList: 'En lista',
  },
};
