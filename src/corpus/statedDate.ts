import { folded } from './folded.ts';
import { WORDS } from './words/wordsOf.ts';

const MONTHS = Object.values(WORDS).map((words) => words.months);
const LABEL = String.raw`^(?:(?:publie(?: le)?|date(?: de publication)?|published(?: on)?|posted|publicado(?: el)?|fecha(?: de publicacion)?) ?:? ?)?`;
const ISO = new RegExp(String.raw`${LABEL}(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$`);
const DAY_FIRST = new RegExp(
  String.raw`${LABEL}(?:\p{L}{3,9},? )?(?<day>\d{1,2})(?:er|st|nd|rd|th|º)? (?:de )?(?<word>\p{L}{3,10})\.?(?: de|,)? (?<year>\d{4})$`,
  'u',
);
const MONTH_FIRST = new RegExp(
  String.raw`${LABEL}(?:\p{L}{3,9},? )?(?<word>\p{L}{3,10})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$`,
  'u',
);
const DIGITS = new RegExp(String.raw`${LABEL}(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>\d{4})$`);

/**
 * Reads a line that is a date and nothing else ("Publié le 14 juin 2016", "June 14, 2016", "2016-06-14") as EDTF; null
 * for any other line. Of 05/06/2016 the order cannot be known: only the year is given.
 */
export function statedDate(line: string): string | null {
  if (line.length > 60) return null;
  const text = folded(line);
  const words = DAY_FIRST.exec(text)?.groups ?? MONTH_FIRST.exec(text)?.groups;
  if (words) return edtf(words['year'], monthOf(words['word'] ?? ''), words['day']);
  const iso = ISO.exec(text)?.groups;
  if (iso) return edtf(iso['year'], Number(iso['month']), iso['day']);
  const digits = DIGITS.exec(text)?.groups;
  if (!digits) return null;
  const first = Number(digits['first']);
  const second = Number(digits['second']);
  if (first > 12) return edtf(digits['year'], second, digits['first']);
  if (second > 12) return edtf(digits['year'], first, digits['second']);
  return first === second ? edtf(digits['year'], first, digits['second']) : (digits['year'] ?? null);
}

function monthOf(word: string): number {
  for (const months of MONTHS) {
    const index = months.findIndex((month) => month === word || (word.length >= 3 && month.startsWith(word)));
    if (index >= 0) return index + 1;
  }
  return 0;
}

function edtf(year: string | undefined, month: number, day: string | undefined): string | null {
  if (year === undefined || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
