/** How English puts quantities and periods into words. `text` is a number that is already written out. */
export const quantityEn = {
  exact: (text: string) => text,
  approx: (text: string) => `about ${text}`,
  atLeast: (text: string) => `at least ${text}`,
  moreThan: (text: string) => `more than ${text}`,
  atMost: (text: string) => `at most ${text}`,
  fewerThan: (text: string) => `fewer than ${text}`,
  lessThan: (text: string) => `less than ${text}`,
  range: (low: string, high: string) => `between ${low} and ${high}`,
  percent: (text: string) => `${text} per cent`,
  /** The short form: "45%". */
  percentSign: (text: string) => `${text}%`,
  million: 'M',
  billion: 'bn',
  /** The short form of money: the code stands before the number. */
  money: (text: string, currency: string) => `${currency}\u00a0${text}`,
  perDay: 'a day',
  perWeek: 'a week',
  perMonth: 'a month',
  perYear: 'a year',
  since: (start: string) => `since ${start}`,
  until: (end: string) => `until ${end}`,
  from: (start: string, end: string) => `${start} – ${end}`,
  noPeriod: 'period not stated',
};
