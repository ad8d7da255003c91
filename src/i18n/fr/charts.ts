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
    byRegion: (figures, rows, smallest, largest) =>
      `${figures} dans ${rows}, de ${smallest} à ${largest}\u00a0; une marque est un chiffre.`,
    byRegionOneValue: (figures, rows, value) =>
      `${figures} dans ${rows}\u00a0: ${value}\u00a0; une marque est un chiffre.`,
    regions: (number, isOne) => count(number, isOne, 'région', 'régions'),
    rows: (number, isOne) => count(number, isOne, 'ligne', 'lignes'),
    byYear: (figures, dated, undated) =>
      `${figures}\u00a0: ${dated} sur la période couverte, ${undated} sans période dans le texte.`,
    percentages: (figures, wholes) =>
      `${figures} de ${wholes}\u00a0; les parts de totaux différents ne s’ajoutent pas.`,
    wholes: (number, isOne) => count(number, isOne, 'total', 'totaux'),
    empty: {
      'by-region': 'Aucun de ces chiffres n’est un effectif que l’on puisse placer dans une région.',
      'by-year': 'Aucun de ces chiffres n’est un effectif que l’on puisse placer dans le temps.',
      percentages: 'Aucun de ces chiffres n’est un pourcentage.',
    },
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
  valueAxis: 'Valeur citée',
  undatedLane: 'Sans date',
  publishedNote:
    'Une marque sans trait figure à la publication de son article\u00a0: son texte n’indique aucune période.',
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
    stroke: 'période indiquée, du début à la fin',
    inferredStroke: 'période déduite',
    uncertain: 'date de publication incertaine (année\u00a0?)',
    inferredPlace: 'lieu déduit, non indiqué avec le chiffre',
    regionWide: 'toute la région',
    openPeriod: 'période sans fin ou sans début indiqué',
  },
  notToScale: 'Rayons et vagues sont des symboles, pas à l’échelle.',
  marks: 'Marques\u00a0: les flèches déplacent, Entrée ouvre la source',
  ofFigure: (counted, isExact, place) => `${isExact ? `des ${counted}` : de(counted)}, ${place}`,
  ofNamed: (name) => `des ${name}`,
  fromArticle: (title) => `dans ${title}`,
};
