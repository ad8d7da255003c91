import { counting } from '../counting.ts';
import type { filtersEn } from '../en/filters.ts';
import { formatNumber } from '../formatNumber.ts';

const number = (n: number) => formatNumber(n, 'fr');
const count = counting('fr');
const figures = (n: number) => count(n, { one: 'chiffre', other: 'chiffres' });
const articles = (n: number) => count(n, { one: 'article', other: 'articles' });

export const filtersFr: typeof filtersEn = {
  years: {
    first: 'Première année',
    last: 'Dernière année',
    from: (year, n) => `à partir de ${year}, ${figures(n)}`,
    to: (year, n) => `jusqu’en ${year}, ${figures(n)}`,
    range: (years, n) => `${years}\u00a0: ${figures(n)}`,
    none: (years) => `${years}\u00a0: aucun chiffre`,
    option: (year, n) => (n === 0 ? `${year} (aucun chiffre)` : `${year} (${n})`),
    undated: (n) => `${number(n)} sans année`,
    undatedOut: (n) => `Un choix d’années écarte ${figures(n)} sans année.`,
    hint: 'Faites glisser sur les années, ou déplacez les deux curseurs avec les flèches du clavier.',
  },
  hits: {
    heading: (text) => `Résultats pour «\u00a0${text}\u00a0»`,
    quotations: (n) => `Dans les citations\u00a0: ${figures(n)}`,
    titles: (n) => `Dans les titres\u00a0: ${articles(n)}`,
    figures,
    more: (n) => `En montrer ${number(n)} de plus`,
    saidBy: (who) => `selon ${who}`,
  },
  waysOut: {
    heading: 'Aucun chiffre ne répond à ce filtre',
    one: 'Sans lui\u00a0:',
    several: 'Aucun chiffre ne les remplit tous à la fois. Les vues les plus proches qui en contiennent\u00a0:',
    without: (names, n) => `Sans ${names}\u00a0: ${figures(n)}`,
  },
  link: {
    keeps: (what) => `Le lien garde\u00a0: ${what}.`,
    everything: 'tous les chiffres, sans filtre',
    scale: { log: 'échelle logarithmique', linear: 'échelle linéaire' },
    rows: { region: 'lignes par région', country: 'lignes par pays' },
    height: { value: 'graphique par année selon la valeur', region: 'graphique par année selon la région' },
    cells: {
      'region-year': 'couverture des régions par année',
      'country-measure': 'couverture des pays par mesure',
    },
    panels: { region: 'un graphique par région', country: 'un graphique par pays' },
    fullScreen: 'un graphique en grand',
    picked: (n) => count(n, { one: 'chiffre retenu', other: 'chiffres retenus' }),
    source: 'la source ouverte',
    sort: (column, descending) => `tableau par ${column.toLowerCase()}${descending ? ', décroissant' : ''}`,
  },
  resume: {
    offer: (view) => `Reprendre où vous en étiez\u00a0: ${view}`,
    dismiss: 'Oublier cette vue',
  },
};
