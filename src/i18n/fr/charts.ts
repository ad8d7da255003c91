import type { chartsEn } from '../en/charts.ts';
import { de } from './figures.ts';

const count = (number: string, isOne: boolean, one: string, other: string) => `${number} ${isOne ? one : other}`;

/** The words of the charts. A number comes written out, with `isOne` from `Intl.PluralRules`. */
export const chartsFr: typeof chartsEn = {
  byRegion: 'Par région',
  byYear: 'Par année',
  percentages: 'Pourcentages',
  several: 'Plusieurs lieux',
  reported: (date) => `publié en ${date}`,
  figures: (number, isOne) => count(number, isOne, 'chiffre', 'chiffres'),
  articles: (number, isOne) => count(number, isOne, 'article', 'articles'),
  summary: {
    byRegion: (s) => `${s.figures} dans ${s.rows}, de ${s.smallest} à ${s.largest}\u00a0; ${s.marks}.`,
    byRegionOneValue: (figures, rows, value, marks) => `${figures} dans ${rows}\u00a0: ${value}\u00a0; ${marks}.`,
    oneMark: 'une marque est un chiffre',
    regions: (number, isOne) => count(number, isOne, 'région', 'régions'),
    rows: (number, isOne) => count(number, isOne, 'ligne', 'lignes'),
    byYear: (figures, dated, undated) =>
      `${figures}\u00a0: ${dated} sur la période couverte, ${undated} sans période dans le texte.`,
    percentages: (figures, wholes) => `${figures} ${wholes}\u00a0; les parts de totaux différents ne s’ajoutent pas.`,
    percentagesApart: (figures, isOne) =>
      `${figures}, ${isOne ? '' : 'chacun '}de ce que nomme sa citation\u00a0; les parts de totaux différents ne s’ajoutent pas.`,
    percentagesOf: (figures, counted, named) =>
      `${figures}\u00a0: ${counted} d’un total compté dans l’article, ${named} de ce que nomme la citation\u00a0; les parts de totaux différents ne s’ajoutent pas.`,
    wholes: (number, isOne) => (isOne ? 'd’un seul total' : `de ${number} totaux`),
    empty: {
      'by-region': 'Aucun de ces chiffres n’est un effectif que l’on puisse placer dans une région.',
      'by-year': 'Aucun de ces chiffres n’est un effectif que l’on puisse placer dans le temps.',
      percentages: 'Aucun de ces chiffres n’est un pourcentage.',
    },
  },
  groups: {
    between: (figures, from, to, place) => `${figures}, de ${from} à ${to}, ${place}`,
    ofOneValue: (figures, value, place) => `${figures} de ${value}, ${place}`,
    summary: 'un disque réunit tous les chiffres à sa place, son nombre dit combien',
    byYear: (figures, dated, undated) =>
      `${figures}\u00a0: ${dated} à l’année où commence leur période, ${undated} sans période dans le texte.`,
    note: 'Trop de chiffres pour une marque chacun\u00a0: ouvrez un disque pour lire la liste de ses chiffres. Bornes et périodes sont dessinées dès qu’il en reste moins de 250.',
    noteByYear:
      'Un disque figure à l’année où commencent les périodes ou, sans période, à la publication\u00a0; ouvrez-le pour lire la liste de ses chiffres. Périodes et bornes sont dessinées dès qu’il en reste moins de 250.',
    mixed: 'plusieurs mesures',
    close: 'Fermer la liste',
    more: (number) => `Afficher ${number} de plus`,
    listed: (number, of) => `${number} pourcentages sur ${of} sont dessinés.`,
  },
  notDrawnTitle: 'Hors du graphique\u00a0:',
  notDrawn: {
    percent: (number, isOne) => `${count(number, isOne, 'pourcentage', 'pourcentages')} (voir Pourcentages)`,
    money: (number, isOne) => `${count(number, isOne, 'montant', 'montants')} en argent (voir le tableau)`,
    noPlace: (number, isOne) => `${count(number, isOne, 'chiffre', 'chiffres')} sans lieu`,
    zero: (number, isOne) =>
      `${count(number, isOne, 'chiffre nul', 'chiffres nuls')}, qu’une échelle logarithmique ne peut montrer`,
    notPercent: (number, isOne) =>
      `${count(number, isOne, 'chiffre', 'chiffres')} qui ${isOne ? 'n’est pas un pourcentage' : 'ne sont pas des pourcentages'}`,
    overHundred: (number, isOne) =>
      `${count(number, isOne, 'pourcentage', 'pourcentages')} au-delà de 100 (voir le tableau)`,
  },
  scale: 'Échelle',
  log: 'Logarithmique',
  linear: 'Linéaire',
  logNote: 'Échelle logarithmique.',
  linearNote: 'Échelle linéaire à partir de zéro.',
  rows: 'Lignes',
  regionRows: 'Régions',
  countryRows: 'Pays',
  height: 'Hauteur',
  heights: { value: 'Valeur', region: 'Régions' },
  lanesNote:
    'Chaque ligne est une région\u00a0; la hauteur dans une ligne ne dit rien, la valeur est écrite à côté de sa marque.',
  valueAxis: 'Valeur citée',
  undatedLane: 'Sans date',
  publishedNote:
    'Une marque sans trait figure à la publication de son article\u00a0: son texte n’indique aucune période.',
  openNote:
    'Une période sans fin énoncée va jusqu’à la date de son article ou, si elle n’est pas connue, jusqu’à la dernière année qu’indiquent ses chiffres.',
  undatedNote: 'Sans date\u00a0: ni le texte ni sa date ne disent quand.',
  severalNote: 'Un chiffre qui concerne plusieurs lignes figure une seule fois, sous «\u00a0Plusieurs lieux\u00a0».',
  legend: 'Légende',
  legendItems: {
    exact: 'exact',
    approx: 'environ',
    atLeast: 'au moins, plus de',
    atMost: 'au plus, moins de',
    range: 'fourchette citée',
    solid: 'période indiquée',
    hollow: 'période non indiquée',
    hollowOrInferred: 'période déduite ou non indiquée',
    stroke: 'période indiquée, du début à la fin',
    inferredStroke: 'période déduite',
    uncertain: 'date de publication incertaine (année\u00a0?)',
    inferredPlace: 'lieu déduit, non indiqué avec le chiffre',
    regionWide: 'toute la région',
    openPeriod: 'période sans fin ou sans début indiqué',
  },
  notToScale: 'Rayons et vagues sont des symboles, pas à l’échelle.',
  marks: 'Marques\u00a0: les flèches déplacent, Entrée ouvre la source, x sélectionne',
  picked: 'sélectionnée',
  ofFigure: (counted, isExact, place) => `${isExact ? `des ${counted}` : de(counted)}, ${place}`,
  ofNamed: (name) => `des ${name}`,
  fromArticle: (title) => `dans ${title}`,
};
