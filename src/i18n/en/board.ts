const count = (number: string, isOne: boolean, one: string, other: string) => `${number} ${isOne ? one : other}`;

/** The words of coverage, map and small multiples, and of what every chart can do. A number comes written out. */
export const boardEn = {
  tools: {
    table: 'Show as table',
    chart: 'Hide the table',
    fullScreen: 'Full screen',
    close: 'Close full screen',
    link: 'Copy link',
    linkOf: (title: string) => `Copy link to the chart “${title}”`,
    tableOf: (title: string) => `Table: ${title}`,
    more: (number: string) => `Show ${number} more rows`,
    value: 'Value',
    measure: 'Measure',
    place: 'Place',
    period: 'Period',
    quotation: 'Quotation',
    article: 'Article',
  },
  print: {
    page: 'Print this page',
    preparing: 'Getting the sentences for the endnotes …',
  },
  coverage: {
    title: 'Coverage',
    cells: 'Cells',
    'region-year': 'Region × year',
    'country-measure': 'Country × measure',
    summary: (figures: string, filled: string, all: string) =>
      `${figures} in ${filled} of ${all}; a number counts figures, not people.`,
    filledCells: ((number) => number) as (number: string, isOne: boolean) => string,
    allCells: (number: string, isOne: boolean) => count(number, isOne, 'cell', 'cells'),
    empty: 'There is no figure to count.',
    blank: 'A blank cell means: no figure in these articles. It does not mean zero.',
    repeated: (number: string, isOne: boolean) =>
      `${count(number, isOne, 'figure covers', 'figures cover')} several years or places: counted in each of these cells, once in each margin.`,
    noYear: 'no year',
    noPlace: 'no place',
    all: 'All',
    allFigures: 'All figures',
    cell: (figures: string, row: string, column: string) => `${figures}, ${row}, ${column}`,
    scroll: 'The cells of the coverage; scroll to see all',
    keys: 'Cells: arrow keys move, Enter lists the figures',
  },
  map: {
    title: 'Map',
    summary: (figures: string, countries: string) =>
      `${figures} about ${countries}; the area of a symbol grows with the number of figures, not of people.`,
    countries: (number: string, isOne: boolean) => count(number, isOne, 'country', 'countries'),
    empty: 'None of these figures is about a country.',
    symbol: (country: string, figures: string) => `${country}: ${figures}`,
    press: 'Choose a country to filter by it; choose it again to take the filter away.',
    noFigure: 'no figure in this selection (not zero)',
    withFigures: 'with figures',
    size: (figures: string) => `${figures}`,
    several: (number: string, isOne: boolean) =>
      `${count(number, isOne, 'figure is', 'figures are')} about several countries and counted for each.`,
    moved: 'Where symbols would cover each other they stand aside, tied to their country by a line.',
    codes: (list: string) => `Codes (ISO 3166): ${list}.`,
    beside: 'Not on the map',
    wide: (figures: string, region: string) => `${figures}, ${region}`,
    noPlace: (figures: string) => `${figures} without a place`,
    scroll: 'Map; scroll to see all of it',
    keys: 'Countries: arrow keys move, Enter filters',
    source: 'Outlines: Natural Earth, public domain; Equal Earth projection.',
  },
  multiples: {
    title: 'Small multiples',
    panels: 'Panels',
    summary: (figures: string, panels: string) =>
      `${figures} in ${panels} with the same axes; those with most figures first.`,
    panelCount: (number: string, isOne: boolean) => count(number, isOne, 'panel', 'panels'),
    empty: 'None of these figures is a count that can stand in a panel.',
    more: (places: string, figures: string) => `${places} more, with ${figures}, have no panel: filter to see them.`,
    places: (number: string, isOne: boolean) => count(number, isOne, 'place', 'places'),
  },
};
