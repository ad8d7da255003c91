import type { Language } from '../../model/article.ts';
import type { Period } from '../../model/figure.ts';
import { formatDate } from '../formatPeriod.ts';

/** A date in words with how exact it is; a day takes other prepositions than a month or a year. */
export type WrittenDate = Readonly<{ text: string; isDay: boolean; isYear: boolean }>;

/** How a language joins a time to a sentence. */
export type PeriodPhrases = Readonly<{
  /** "in 2007", "in April 2005", "on 3 May 2005". */
  at: (date: WrittenDate) => string;
  since: (start: WrittenDate) => string;
  until: (end: WrittenDate) => string;
  between: (start: WrittenDate, end: WrittenDate) => string;
}>;

/** "between April 2005 and October 2006", "in 2007", "since 2003"; null where no period is known. */
export function periodPhrase({ start, end }: Period, phrases: PeriodPhrases, language: Language): string | null {
  if (start === null && end === null) return null;
  if (start === null) return phrases.until(writtenDate(end ?? '', language));
  if (end === null) return phrases.since(writtenDate(start, language));
  if (start === end) return phrases.at(writtenDate(start, language));
  return phrases.between(writtenDate(start, language), writtenDate(end, language));
}

/** An EDTF date without its mark of doubt, which is said in words of its own. */
export function writtenDate(edtf: string, language: Language): WrittenDate {
  const sure = edtf.replace(/[?~%]$/u, '');
  return {
    text: formatDate(sure, language),
    isDay: /^\d{4}-\d{2}-\d{2}$/u.test(sure),
    isYear: /^\d{4}$/u.test(sure),
  };
}
