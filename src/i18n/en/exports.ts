/** The words of exported files and of the Export menu. */
export const exportsEn = {
  menu: 'Export',
  formats: {
    svg: 'SVG (drawing)',
    png: 'PNG (picture, 300 dpi)',
    csv: 'CSV (comma)',
    'csv;': 'CSV (semicolon)',
  },
  working: 'Preparing the file …',
  done: (fileName: string) => `Saved as ${fileName}`,
  failed: (reason: string) => `The export failed: ${reason}`,
  titles: {
    'by-region': 'Figures stated, by region',
    'by-year': 'Figures stated, by year',
    percentages: 'Percentages stated',
    table: 'Figures stated',
  },
  manyMeasures: (number: string) => `${number} measures`,
  manyPlaces: (number: string) => `${number} places`,
  noYears: 'no period stated',
  countLine: (figures: string, articles: string, undated: string) =>
    `${figures} from ${articles}; ${undated} without a period in the text.`,
  doNotAdd: 'Figures of different articles overlap in people, places and time; do not add them.',
  minimum: 'A figure is what an article states, not what there is.',
  sources: 'Sources',
  moreSources: (number: string, isOne: boolean) =>
    `and ${number} more ${isOne ? 'figure' : 'figures'}: see the link below; the full list is in the metadata of this file.`,
  fromCatalog: 'date from the catalog',
  undatedArticle: 'undated',
  emptyTitle: 'Nothing to draw',
  view: (url: string) => `This view: ${url}`,
  dataVersion: (version: string, date: string) => `Data version ${version}; exported ${date}.`,
  altText: (title: string, summary: string) => `${title}. ${summary}`,
};
