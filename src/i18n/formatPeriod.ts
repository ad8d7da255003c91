import type { Language } from '../model/article.ts';
import type { Period } from '../model/figure.ts';
import { quantityTexts } from './quantityTexts.ts';

/** A period in words: "April 2005 – October 2006", "2007", "since 2003", "until 2003", "period not stated". */
export function formatPeriod({ start, end }: Pick<Period, 'start' | 'end'>, language: Language): string {
  const words = quantityTexts(language);
  if (start === null && end === null) return words.noPeriod;
  if (start === null) return words.until(formatDate(end ?? '', language));
  if (end === null) return words.since(formatDate(start, language));
  if (start === end) return formatDate(start, language);
  return words.from(formatDate(start, language), formatDate(end, language));
}

const months = new Map<Language, Intl.DateTimeFormat>();

/** An EDTF date in words: "2005", "April 2005", "20 October 2010"; an uncertain one (`2016-06?`) keeps its mark. */
export function formatDate(edtf: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.exec(edtf);
  if (!parts) return edtf;
  const [, year = '', month, day, doubt = ''] = parts;
  if (month === undefined) return year + doubt;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (day !== undefined) {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date) + doubt;
  }
  let format = months.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
    months.set(language, format);
  }
  return format.format(date) + doubt;
}
