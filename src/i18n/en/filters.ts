import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const number = (n: number) => formatNumber(n, 'en');
const count = counting('en');
const figures = (n: number) => count(n, { one: 'figure', other: 'figures' });
const articles = (n: number) => count(n, { one: 'article', other: 'articles' });

/** What the filters say once they are used: years, hits of a search, ways out, what a link keeps. */
export const filtersEn = {
  years: {
    first: 'First year',
    last: 'Last year',
    from: (year: number, n: number) => `from ${year}, ${figures(n)}`,
    to: (year: number, n: number) => `to ${year}, ${figures(n)}`,
    range: (years: string, n: number) => `${years}: ${figures(n)}`,
    none: (years: string) => `${years}: no figure`,
    option: (year: number, n: number) => (n === 0 ? `${year} (no figure)` : `${year} (${n})`),
    undated: (n: number) => `${number(n)} without a year`,
    undatedOut: (n: number) => `A choice of years leaves out ${figures(n)} without a year.`,
    hint: 'Drag across the years, or move the two handles with the arrow keys.',
  },
  hits: {
    heading: (text: string) => `Hits for “${text}”`,
    quotations: (n: number) => `In quotations: ${figures(n)}`,
    titles: (n: number) => `In titles: ${articles(n)}`,
    figures,
    more: (n: number) => `Show ${number(n)} more`,
    saidBy: (who: string) => `said by ${who}`,
  },
  waysOut: {
    heading: 'No figure matches this filter',
    one: 'Without it:',
    several: 'Nothing passes all of them together. The nearest views that hold figures:',
    without: (names: string, n: number) => `Without ${names}: ${figures(n)}`,
  },
  link: {
    keeps: (what: string) => `The link keeps: ${what}.`,
    everything: 'all figures, no filter',
    scale: { log: 'logarithmic scale', linear: 'linear scale' },
    rows: { region: 'rows by region', country: 'rows by country' },
    height: { value: 'by-year chart by value', region: 'by-year chart by region' },
    cells: { 'region-year': 'coverage of regions by year', 'country-measure': 'coverage of countries by measure' },
    panels: { region: 'a panel for each region', country: 'a panel for each country' },
    fullScreen: 'one chart in full',
    picked: (n: number) => `${number(n)} picked`,
    source: 'the open source',
    sort: (column: string, descending: boolean) =>
      `table by ${column.toLowerCase()}${descending ? ', descending' : ''}`,
  },
  resume: {
    offer: (view: string) => `Continue where you were: ${view}`,
    dismiss: 'Forget this view',
  },
};
