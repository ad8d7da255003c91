import type { Basis, Measure, PlaceRole, Qualifier } from '../../model/figure.ts';
import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const count = counting('en');
const number = (n: number) => formatNumber(n, 'en');
const figures = (n: number) => count(n, { one: 'figure', other: 'figures' });
const articles = (n: number) => count(n, { one: 'article', other: 'articles' });

const measures: Record<Measure, string> = {
  victims: 'Victims',
  participants: 'Participants',
  people: 'People',
  countries: 'Countries',
  organisations: 'Organisations',
  sites: 'Sites',
  cases: 'Cases',
  money: 'Money',
  other: 'Other',
};

const qualifiers: Record<Qualifier, string> = {
  exact: 'exact',
  approx: 'about',
  atLeast: 'at least',
  atMost: 'at most',
  range: 'range',
};

const roles: Record<PlaceRole, string> = {
  about: 'about',
  origin: 'origin',
  destination: 'destination',
  venue: 'meeting place',
};

const bases: Record<Basis, string> = { stated: 'stated', inferred: 'inferred', none: 'not stated' };

export const pageEn = {
  name: 'Cited Figures',
  tagline: 'Every number a press release states, and the sentence that states it.',
  skipToFigures: 'Skip to the figures',
  language: 'Language',
  theme: { label: 'Appearance', system: 'System', light: 'Light', dark: 'Dark' },
  measures,
  qualifiers,
  roles,
  bases,
  /** The same of a period, as its noun wants it. */
  periodInferred: 'inferred',
  count: { figures, articles },

  filters: {
    heading: 'Filters',
    show: (active: number) => (active === 0 ? 'Filters' : `Filters (${active} active)`),
    country: 'Country',
    region: 'Region',
    measure: 'Measure',
    article: 'Article',
    years: 'Years',
    search: 'Search quotations',
    copyLink: 'Copy link to this view',
  },

  sentence: (s: {
    figures: number;
    ofFigures: number;
    articles: number;
    ofArticles: number;
    undated: number;
    undatedHidden: number;
  }) => {
    const shown = s.figures === s.ofFigures ? figures(s.figures) : `${number(s.figures)} of ${figures(s.ofFigures)}`;
    const from =
      s.articles === s.ofArticles ? articles(s.articles) : `${number(s.articles)} of ${articles(s.ofArticles)}`;
    const undated = s.undated > 0 ? `; ${number(s.undated)} without a stated year` : '';
    const hidden = s.undatedHidden > 0 ? `; ${number(s.undatedHidden)} without a stated year left out` : '';
    return `${shown}, from ${from}${undated}${hidden}`;
  },

  charts: {
    heading: 'Charts',
    loading: 'The charts are loading…',
    byRegion: 'By region',
    byYear: 'By year',
    percentages: 'Percentages',
    coverage: 'Coverage',
    map: 'Map',
    multiples: 'Small multiples',
  },

  table: {
    heading: 'Table of the figures',
    caption: (n: number) => `${figures(n)}. Choose a value to read its source.`,
    columns: {
      value: 'Value',
      qualifier: 'Qualifier',
      measure: 'Measure',
      place: 'Place',
      period: 'Period',
      quotation: 'Quotation',
      article: 'Article',
    },
    sortBy: (column: string) => `Sort by ${column}`,
    openSource: (figure: string) => `${figure}: read the source`,
    pick: (figure: string) => `Pick: ${figure}`,
  },

  loading: 'The figures are loading…',
  failed: {
    heading: 'The figures could not be loaded',
    network: (file: string) => `${file} could not be reached. Is the page still being served?`,
    http: (file: string, status: number) => `${file} was answered with the error ${status}.`,
    syntax: (file: string) => `${file} is not valid JSON.`,
    schema: (file: string, path: string) => `${file} does not have the expected shape at “${path}”.`,
    version: (file: string, version: string) => `${file} has version ${version}, which this page cannot read.`,
    detail: (text: string) => `Detail: ${text}`,
    retry: 'Try again',
    words: (language: string) => `The words of the page in ${language} could not be loaded.`,
    part: 'A part of this page could not be loaded. The figures are complete.',
    stale: 'The newest figures could not be loaded; those shown are from before.',
  },
  noMatch: {
    heading: 'No figure matches these filters',
  },
  crashed: {
    heading: 'Something on this page broke',
    body: 'Nothing is lost: the figures are in the files. Reload the page, or start from a plain view.',
    reload: 'Reload',
    plainView: 'Start from a plain view',
  },
};

export type PageMessages = typeof pageEn;
