import type { EntryFault, ProblemCode } from '../../model/dataset.ts';
import type { Basis } from '../../model/figure.ts';
import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const count = counting('en');
const number = (n: number) => formatNumber(n, 'en');
const figures = (n: number) => count(n, { one: 'figure', other: 'figures' });
const articles = (n: number) => count(n, { one: 'article', other: 'articles' });

const problems: Record<ProblemCode, string> = {
  'no-such-path': 'There is no such file or folder.',
  'no-articles': 'The folder holds no article (.txt, .md or .html).',
  'unreadable-file': 'The file could not be opened.',
  'unread-kind': 'Files of this kind are not read. Save the article as .txt, .md or .html.',
  'empty-file': 'The file is empty.',
  'binary-file': 'The file is not a text.',
  'unknown-encoding': 'The encoding of the file is not known.',
  'unknown-language': 'The language of the text was not recognised.',
  'reading-failed': 'The program failed on this article; none of its figures are shown.',
  'duplicate-id': 'Another article has the same name.',
  'catalog-syntax': 'The catalog is not valid JSON; its facts are left out.',
  'catalog-entry': 'An entry of the catalog cannot be used.',
};

const entryFaults: Record<EntryFault, (id: string, field: string, wanted: string) => string> = {
  'no-article': (id) => `Entry “${id}”: no article has this name.`,
  'not-an-object': (id) => `Entry “${id}”: it is left out; the facts of an article stand in { }.`,
  'unknown-field': (id, field) => `Entry “${id}”: “${field}” is not a fact that the catalog knows.`,
  'wrong-value': (id, field, wanted) => `Entry “${id}”: “${field}” is left out; it should be ${wanted}.`,
};

const fieldWants = {
  url: 'a web address (https://…)',
  urlLanguage: 'a language such as en',
  published: 'a date such as 2016-06',
  evidence: 'a text',
  note: 'a text',
};

/** What the page says only to those who look closer, or where something is wrong: sources, readings, problems. */
export const detailsEn = {
  rows: {
    notPrinted: (n: number) =>
      `${count(n, { one: 'more figure is not printed', other: 'more figures are not printed' })}; export the table for all of them.`,
    order: 'Sort by',
    unsorted: 'Order of the articles',
    turn: 'Turn the order round',
  },

  controls: {
    filterList: (names: string) => `Filters: ${names}`,
    textChip: (text: string) => `“${text}”`,
    regionWideChip: 'with region-wide figures',
    noFilter: 'No filter.',
    yearsChip: (from: number | null, to: number | null) =>
      from === null ? `until ${to}` : to === null ? `since ${from}` : from === to ? `${from}` : `${from}–${to}`,
    chartFailed: (title: string) => `The chart “${title}” could not be drawn.`,
    otherCharts: 'The other charts and the table are not affected.',
    chips: 'Active filters',
    remove: (what: string) => `Remove filter: ${what}`,
    clearAll: 'Clear all',
    regionWide: (n: number, countries: string) => `Include ${figures(n)} about the region of ${countries} as a whole`,
    toCharts: 'Jump to a chart',
    clearFilters: 'Clear all filters',
    from: 'From year',
    to: 'To year',
    anyYear: 'Any',
    searchHint: 'Searches in quotations and titles, what is counted and who said it',
    all: { country: 'All', region: 'All', measure: 'All', qualifier: 'All', article: 'All' },
    /** The facet gives the gender where a language has one. */
    chosen: ((n) => `${number(n)} chosen`) as (
      n: number,
      facet: 'country' | 'region' | 'measure' | 'qualifier' | 'article',
    ) => string,
    nothingFound: 'Nothing matches what you typed.',
    regionWideOnly: (n: number) => `${figures(n)} about its region`,
    metThere: (countries: string, n: number) =>
      `${countries}: only ${n === 1 ? 'a meeting place' : 'meeting places'}; no figure is about ${n === 1 ? 'it' : 'them'}.`,
    metThereOnly: 'only a meeting place',
    noFigureNow: 'no figure with the other filters',
    optionsHint: (n: number) => `${number(n)} more: type to search`,
    linkCopied: 'Link copied',
    copyFailed: 'The browser does not allow copying. Copy this address:',
  },

  source: {
    notTold: 'not stated',
    heading: 'Source',
    outside: 'This figure is not in the current selection.',
    clearFilters: 'Clear the filters',
    close: 'Close the source',
    previous: 'Previous figure',
    next: 'Next figure',
    position: (at: number, of: number) => `Figure ${at} of ${of} in this article`,
    measure: 'Measure',
    places: 'Place',
    period: 'Period',
    said: 'Said by',
    hedged: 'The text itself presents this as an estimate.',
    part: 'Part of',
    published: (date: string) => `Published: ${date}`,
    fromCatalog: 'from the catalog, not from the text',
    catalogRemarks: 'What the catalog says',
    evidence: 'Evidence for the date:',
    note: 'Address:',
    notDated: 'The article carries no date.',
    original: 'Original page, at the sentence',
    originalIn: (language: string) => `Original page (in ${language})`,
    /** What is told of the page of an address that is in another language than its article. */
    pageIn: (language: string) => `page in ${language}`,
    noOriginal: 'The address of the original is not known.',
    file: (name: string) => `File: ${name}`,
    article: 'The article',
    menu: 'Text before the article (menu)',
    contact: 'Text after the article (contact)',
    otherFigure: 'Another figure of this article: open its source',
    permalink: 'Copy link to this figure',
    noTrace: 'No reading steps were recorded for this figure.',
    loading: 'The text of the article is loading…',
    failed: 'The text of the article could not be shown.',
  },

  /** The steps of a reading; the keys are those of traces. */
  reading: {
    stages: {
      'find numbers': 'Number',
      qualify: 'Qualifier',
      measure: 'What is counted',
      place: 'Place',
      period: 'Period',
      other: 'Another step',
    },
    range: (low: string, high: string) => `${low} to ${high}`,
    /** The bases of a period and of a qualifier, as their nouns want them. */
    periodBases: { stated: 'stated', inferred: 'inferred', none: 'not stated' } as Record<Basis, string>,
    qualifierBases: { stated: 'stated', inferred: 'inferred', none: 'not stated' } as Record<Basis, string>,
    hows: {
      'the title': 'from the title',
      'the dateline': 'from the dateline',
      'the first sentence': 'from the first sentence',
      'the opening': 'from the opening',
      'an office or a government': 'from the name of an office or a government',
      'as the figure before': 'as the figure before',
      'as its whole': 'as the figure that it is part of',
      'as before': 'as the figure before',
      'as listed': 'as the others of its list',
      'as its survey': 'from the survey that the text names',
      'same topic': 'from the figure before on the same topic',
    },
    notes: {
      'no year told': 'no year told',
      'the level before a change': 'the level before a change',
      'the level after a change': 'the level after a change',
      'no place': 'no place told',
    },
  },

  noArticles: {
    heading: 'There is no article yet',
    body: 'Put press releases (.txt, .md or .html) into the folder “seeds”. The page shows them as soon as they are there.',
  },

  noFigures: {
    heading: (n: number) => `${articles(n)} read, no figure found`,
    body: 'None of the texts states a number of people, places, organisations, cases, a percentage or an amount of money.',
    list: 'Articles that were read',
  },

  problems: {
    summary: ({ files, folders, catalog }: { files: number; folders: number; catalog: number }) =>
      [
        ...(files > 0 ? [count(files, { one: 'file could not be read', other: 'files could not be read' })] : []),
        ...(folders > 0
          ? [count(folders, { one: 'folder without an article', other: 'folders without an article' })]
          : []),
        ...(catalog > 0 ? [count(catalog, { one: 'mistake in the catalog', other: 'mistakes in the catalog' })] : []),
        ...(files + folders === 0 ? ['every article was read'] : []),
      ].join('; '),
    more: (n: number) => `${number(n)} more`,
    colon: ':',
    reasons: problems,
    entry: entryFaults,
    fieldWants,
    atLine: (line: number, column: number) => `Line ${line}, column ${column}.`,
    sameName: (file: string) => `It is ${file}.`,
    at: (start: number) => `at character ${start}`,
  },

  notices: {
    heading: (n: number) =>
      count(n, { one: 'part of the address was ignored', other: 'parts of the address were ignored' }),
    'unknown-key': (key: string, value: string) => `“${key}” is not a filter of this page (${key}=${value}).`,
    'wrong-value': (key: string, value: string) => `“${value}” means nothing for “${key}”.`,
    'not-in-data': (key: string, value: string) => `“${value}” (${key}) is not in these articles.`,
    missing: (id: string) => `The link names a figure that is not in these articles: ${id}`,
    dismiss: 'Dismiss',
  },

  facts: {
    heading: 'In all articles',
    figures: (n: number) => count.word(n, { one: 'figure', other: 'figures' }),
    articles: (n: number) => count.word(n, { one: 'article', other: 'articles' }),
    countries: (n: number) => count.word(n, { one: 'country', other: 'countries' }),
    years: 'years stated',
    noYears: 'no year stated',
    largest: 'Largest number of victims stated',
    openSource: 'Read the source',
  },

  sources: {
    heading: 'Sources',
    file: (name: string) => `File: ${name}.`,
    undated: 'no date',
    without: (n: number) => `${articles(n)} ${n === 1 ? 'states' : 'state'} no figure`,
  },
};

export type DetailTexts = typeof detailsEn;
