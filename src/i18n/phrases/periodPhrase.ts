import type { Language } from '../../model/article.ts';
import type { Period } from '../../model/figure.ts';
import { formatDate } from '../formatPeriod.ts';

/** How a language joins a time to a sentence. A date comes in words; a day takes other prepositions than a month or a year. */
export type PeriodPhrases = Readonly<{
  /** "in 2007", "in April 2005", "on 3 May 2005". */
  at: (date: string, isDay: boolean) => string;
  since: (start: string, isDay: boolean) => string;
  until: (end: string, isDay: boolean) => string;
  between: (start: string, isStartDay: boolean, end: string, isEndDay: boolean) => string;
}>;

/** "between April 2005 and October 2006", "in 2007", "since 2003"; null where no period is known. */
export function periodPhrase({ start, end }: Period, phrases: PeriodPhrases, language: Language): string | null {
  if (start === null && end === null) return null;
  if (start === null) return phrases.until(...writtenDate(end ?? '', language));
  if (end === null) return phrases.since(...writtenDate(start, language));
  if (start === end) return phrases.at(...writtenDate(start, language));
  return phrases.between(...writtenDate(start, language), ...writtenDate(end, language));
}

/** An EDTF date in words, without its mark of doubt, which is said in words of its own; and whether it is a day. */
export function writtenDate(edtf: string, language: Language): [text: string, isDay: boolean] {
  const sure = edtf.replace(/[?~%]$/u, '');
  return [formatDate(sure, language), /^\d{4}-\d{2}-\d{2}$/u.test(sure)];
}
