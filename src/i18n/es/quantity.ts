import type { quantityEn } from '../en/quantity.ts';

// A day takes the article: "desde el 3 de mayo de 2010", but "desde mayo de 2010".
const dated = (date: string) => (/^\d{1,2} de /u.test(date) ? `el ${date}` : date);

/** How Spanish puts quantities and periods into words. `text` is a number that is already written out. */
export const quantityEs: typeof quantityEn = {
  exact: (text) => text,
  approx: (text) => `alrededor de ${text}`,
  atLeast: (text) => `al menos ${text}`,
  moreThan: (text) => `más de ${text}`,
  atMost: (text) => `como máximo ${text}`,
  fewerThan: (text) => `menos de ${text}`,
  lessThan: (text) => `menos de ${text}`,
  range: (low, high) => `entre ${low} y ${high}`,
  percent: (text) => `${text} por ciento`,
  percentSign: (text) => `${text}\u00a0%`,
  million: 'M',
  billion: 'mil\u00a0M',
  money: (text, currency) => `${text}\u00a0${currency}`,
  perDay: 'al día',
  perWeek: 'a la semana',
  perMonth: 'al mes',
  perYear: 'al año',
  since: (start) => `desde ${dated(start)}`,
  until: (end) => `hasta ${dated(end)}`,
  from: (start, end) => `${start} – ${end}`,
  noPeriod: 'período no indicado',
};
