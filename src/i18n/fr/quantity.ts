import type { quantityEn } from '../en/quantity.ts';

/** How French puts quantities and periods into words. `text` is a number that is already written out. */
export const quantityFr = {
  exact: (text) => text,
  approx: (text) => `environ ${text}`,
  atLeast: (text) => `au moins ${text}`,
  moreThan: (text) => `plus de ${text}`,
  atMost: (text) => `au plus ${text}`,
  fewerThan: (text) => `moins de ${text}`,
  lessThan: (text) => `moins de ${text}`,
  range: (low, high) => `entre ${low} et ${high}`,
  percent: (text) => `${text} pour cent`,
  percentSign: (text) => `${text}\u00a0%`,
  million: 'M',
  billion: 'Md',
  money: (text, currency) => `${text}\u00a0${currency}`,
  perDay: 'par jour',
  perWeek: 'par semaine',
  perMonth: 'par mois',
  perYear: 'par an',
  since: (start) => `depuis ${start}`,
  until: (end) => `jusqu’à ${end}`,
  from: (start, end) => `${start} – ${end}`,
  noPeriod: 'période non indiquée',
} satisfies typeof quantityEn;
