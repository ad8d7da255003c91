import type { chartsEn } from '../en/charts.ts';
import { ofThe } from './figures.ts';

const count = (number: string, isOne: boolean, one: string, other: string) => `${number} ${isOne ? one : other}`;

/** The words of the charts. A number comes written out, with `isOne` from `Intl.PluralRules`. */
export const chartsEs: typeof chartsEn = {
  byRegion: 'Por región',
  byYear: 'Por año',
  percentages: 'Porcentajes',
  several: 'Varios lugares',
  reported: (date) => (/^\d{1,2} de /u.test(date) ? `publicado el ${date}` : `publicado en ${date}`),
  figures: (number, isOne) => count(number, isOne, 'cifra', 'cifras'),
  articles: (number, isOne) => count(number, isOne, 'artículo', 'artículos'),
  summary: {
    byRegion: (s) => `${s.figures} en ${s.rows}, de ${s.smallest} a ${s.largest}; ${s.marks}.`,
    byRegionOneValue: (figures, rows, value, marks) => `${figures} en ${rows}: ${value}; ${marks}.`,
    oneMark: 'cada marca es una cifra',
    regions: (number, isOne) => count(number, isOne, 'región', 'regiones'),
    rows: (number, isOne) => count(number, isOne, 'fila', 'filas'),
    byYear: (figures, dated, undated) =>
      `${figures}: ${dated} sobre el período que abarcan, ${undated} sin período en el texto.`,
    percentages: (figures, wholes) => `${figures} ${wholes}; las partes de totales distintos no se suman.`,
    percentagesApart: (figures, isOne) =>
      `${figures}, ${isOne ? '' : 'cada una '}de lo que nombra su cita; las partes de totales distintos no se suman.`,
    percentagesOf: (figures, counted, named) =>
      `${figures}: ${counted} de un total contado en el artículo, ${named} de lo que nombra la cita; las partes de totales distintos no se suman.`,
    wholes: (number, isOne) => (isOne ? 'de un solo total' : `de ${number} totales`),
    empty: {
      'by-region': 'Ninguna de estas cifras es un recuento que pueda situarse en una región.',
      'by-year': 'Ninguna de estas cifras es un recuento que pueda situarse en el tiempo.',
      percentages: 'Ninguna de estas cifras es un porcentaje.',
    },
  },
  groups: {
    between: (figures, from, to, place) => `${figures}, de ${from} a ${to}, ${place}`,
    ofOneValue: (figures, value, place) => `${figures} de ${value}, ${place}`,
    summary: 'un disco reúne todas las cifras de su lugar y su número dice cuántas son',
    byYear: (figures, dated, undated) =>
      `${figures}: ${dated} en el año en que empieza su período, ${undated} sin período en el texto.`,
    note: 'Demasiadas cifras para una marca cada una: abra un disco para ver la lista de sus cifras. Los límites y los períodos se dibujan cuando quedan menos de 250.',
    noteByYear:
      'Un disco está en el año en que empiezan los períodos o, sin período, en el de publicación; ábralo para ver la lista de sus cifras. Los períodos y los límites se dibujan cuando quedan menos de 250.',
    mixed: 'varias medidas',
    close: 'Cerrar la lista',
    more: (number) => `Mostrar ${number} más`,
    listed: (number, of) => `Se dibujan ${number} de ${of} porcentajes.`,
  },
  notDrawnTitle: 'Fuera del gráfico:',
  notDrawn: {
    percent: (number, isOne) => `${count(number, isOne, 'porcentaje', 'porcentajes')} (véase Porcentajes)`,
    money: (number, isOne) => `${count(number, isOne, 'suma', 'sumas')} de dinero (véase la tabla)`,
    noPlace: (number, isOne) => `${count(number, isOne, 'cifra', 'cifras')} sin lugar`,
    zero: (number, isOne) =>
      `${count(number, isOne, 'cifra igual', 'cifras iguales')} a cero, que una escala logarítmica no puede mostrar`,
    notPercent: (number, isOne) =>
      `${count(number, isOne, 'cifra', 'cifras')} que no ${isOne ? 'es un porcentaje' : 'son porcentajes'}`,
    overHundred: (number, isOne) =>
      `${count(number, isOne, 'porcentaje', 'porcentajes')} por encima de 100 (véase la tabla)`,
  },
  scale: 'Escala',
  log: 'Logarítmica',
  linear: 'Lineal',
  logNote: 'Escala logarítmica.',
  linearNote: 'Escala lineal desde cero.',
  rows: 'Filas',
  regionRows: 'Regiones',
  countryRows: 'Países',
  height: 'Altura',
  heights: { value: 'Valor', region: 'Regiones' },
  lanesNote: 'Cada fila es una región; la altura dentro de una fila no significa nada, el valor está junto a su marca.',
  valueAxis: 'Valor citado',
  undatedLane: 'Sin fecha',
  publishedNote:
    'Una marca sin trazo está en la fecha de publicación de su artículo: su texto no indica ningún período.',
  openNote:
    'Un período sin fin indicado llega hasta la fecha de su artículo o, si no se conoce, hasta el último año que indican sus cifras.',
  undatedNote: 'Sin fecha: ni el texto ni su fecha dicen cuándo.',
  severalNote: 'Una cifra que se refiere a varias filas aparece una sola vez, en «Varios lugares».',
  legend: 'Leyenda',
  legendItems: {
    exact: 'exacta',
    approx: 'aproximada',
    atLeast: 'al menos, más de',
    atMost: 'como máximo, menos de',
    range: 'intervalo citado',
    solid: 'período indicado',
    hollow: 'período no indicado',
    hollowOrInferred: 'período deducido o no indicado',
    stroke: 'período indicado, de principio a fin',
    inferredStroke: 'período deducido',
    uncertain: 'fecha de publicación incierta (¿año?)',
    inferredPlace: 'lugar deducido, no indicado junto a la cifra',
    regionWide: 'toda la región',
    openPeriod: 'período sin fin o sin principio indicado',
  },
  notToScale: 'Los rayos y las ondas son símbolos, no están a escala.',
  marks: 'Marcas: las flechas desplazan, Intro abre la fuente, x selecciona',
  picked: 'seleccionada',
  ofFigure: (counted, isExact, place) => `${isExact ? ofThe(counted) : `de ${counted}`}, ${place}`,
  ofNamed: (name) => ofThe(name),
  fromArticle: (title) => `en ${title}`,
};
