const count = (number: string, isOne: boolean, one: string, other: string) => `${number} ${isOne ? one : other}`;

/** The words of the charts. A number comes written out, with `isOne` from `Intl.PluralRules`. */
export const chartsEn = {
  byRegion: 'By region',
  byYear: 'By year',
  percentages: 'Percentages',
  several: 'Several places',
  reported: (date: string) => `reported ${date}`,
  figures: (number: string, isOne: boolean) => count(number, isOne, 'figure', 'figures'),
  articles: (number: string, isOne: boolean) => count(number, isOne, 'article', 'articles'),
  summary: {
    byRegion: (s: Record<'figures' | 'rows' | 'smallest' | 'largest' | 'marks', string>) =>
      `${s.figures} in ${s.rows}, from ${s.smallest} to ${s.largest}; ${s.marks}.`,
    byRegionOneValue: (figures: string, rows: string, value: string, marks: string) =>
      `${figures} in ${rows}: ${value}; ${marks}.`,
    oneMark: 'one mark is one figure',
    regions: (number: string, isOne: boolean) => count(number, isOne, 'region', 'regions'),
    rows: (number: string, isOne: boolean) => count(number, isOne, 'row', 'rows'),
    byYear: (figures: string, dated: string, undated: string) =>
      `${figures}: ${dated} drawn over the period that they cover, ${undated} without a period in the text.`,
    percentages: (figures: string, wholes: string) => `${figures} ${wholes}; shares of different wholes are not added.`,
    percentagesApart: (figures: string, isOne: boolean) =>
      `${figures}, ${isOne ? '' : 'each '}of what its quotation names; shares of different wholes are not added.`,
    percentagesOf: (figures: string, counted: string, named: string) =>
      `${figures}: ${counted} of a whole that is counted in the article, ${named} of what the quotation names; shares of different wholes are not added.`,
    wholes: (number: string, isOne: boolean) => (isOne ? 'of one whole' : `of ${number} wholes`),
    empty: {
      'by-region': 'None of these figures is a count that can stand in a region.',
      'by-year': 'None of these figures is a count that can stand in time.',
      percentages: 'None of these figures is a percentage.',
    },
  },
  /** Where there are too many figures for a mark each. */
  groups: {
    between: (figures: string, from: string, to: string, place: string) =>
      `${figures}, from ${from} to ${to}, ${place}`,
    ofOneValue: (figures: string, value: string, place: string) => `${figures} of ${value}, ${place}`,
    summary: 'a disc stands for all figures at its place, its number says how many',
    byYear: (figures: string, dated: string, undated: string) =>
      `${figures}: ${dated} at the year in which their period begins, ${undated} without a period in the text.`,
    note: 'Too many figures for a mark each: open a disc to list its figures. Bounds and periods are drawn once fewer than 250 are left.',
    noteByYear:
      'A disc stands at the year in which periods begin, or, without a period, at publication; open it to list its figures. Periods and bounds are drawn once fewer than 250 are left.',
    mixed: 'several measures',
    close: 'Close the list',
    more: (number: string) => `Show ${number} more`,
    listed: (number: string, of: string) => `${number} of ${of} percentages are drawn.`,
  },
  notDrawnTitle: 'Not drawn:',
  notDrawn: {
    percent: (number: string, isOne: boolean) =>
      `${count(number, isOne, 'percentage', 'percentages')} (see Percentages)`,
    money: (number: string, isOne: boolean) => `${count(number, isOne, 'amount', 'amounts')} of money (see the table)`,
    noPlace: (number: string, isOne: boolean) => `${count(number, isOne, 'figure', 'figures')} without a place`,
    zero: (number: string, isOne: boolean) =>
      `${count(number, isOne, 'figure', 'figures')} of zero, which a logarithmic scale cannot show`,
    notPercent: (number: string, isOne: boolean) =>
      `${count(number, isOne, 'figure', 'figures')} that ${isOne ? 'is not a percentage' : 'are not percentages'}`,
    overHundred: (number: string, isOne: boolean) =>
      `${count(number, isOne, 'percentage', 'percentages')} above 100 (see the table)`,
  },
  scale: 'Scale',
  log: 'Logarithmic',
  linear: 'Linear',
  logNote: 'Logarithmic scale.',
  linearNote: 'Linear scale from zero.',
  rows: 'Rows',
  regionRows: 'Regions',
  countryRows: 'Countries',
  height: 'Height',
  heights: { value: 'Value', region: 'Regions' },
  lanesNote: 'Each row is a region; height within a row means nothing, the value stands beside its mark.',
  valueAxis: 'Value stated',
  undatedLane: 'Undated',
  publishedNote: 'A mark without a stroke stands at the publication of its article: its text tells no period.',
  openNote:
    'A period without a stated end is drawn to the date of its article, or to the last year that its figures tell where no date is known.',
  undatedNote: 'Undated: neither the text nor its date tells when.',
  severalNote: 'A figure about several rows stands once, in “Several places”.',
  legend: 'Legend',
  legendItems: {
    exact: 'exact',
    approx: 'about',
    atLeast: 'at least, more than',
    atMost: 'at most, fewer than',
    range: 'stated range',
    solid: 'period stated',
    hollow: 'period not stated',
    hollowOrInferred: 'period inferred or not stated',
    stroke: 'period stated, from beginning to end',
    inferredStroke: 'period inferred',
    uncertain: 'date of publication uncertain (year?)',
    inferredPlace: 'place inferred, not stated with the figure',
    regionWide: 'region-wide',
    openPeriod: 'period without a stated end or beginning',
  },
  notToScale: 'Rays and waves are symbols, not to scale.',
  marks: 'Marks: arrow keys move, Enter opens the source, x picks',
  picked: 'picked',
  /** The heading of a group whose whole is a figure of the same article: "of the 1,650 victims, Indonesia". */
  ofFigure: (counted: string, isExact: boolean, place: string) => `of ${isExact ? 'the ' : ''}${counted}, ${place}`,
  /** The heading of a group whose whole the text only names. */
  ofNamed: (name: string) => `of ${name}`,
  fromArticle: (title: string) => `in ${title}`,
};
