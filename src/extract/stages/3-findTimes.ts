import type { Span } from '../../model/article.ts';
import { everyMatch } from '../text/everyMatch.ts';
import type { Compiled } from '../lexicons/compile.ts';
import type { CalendarWords, Lexicon, TimeRule } from '../lexicons/lexicon.ts';
import type { TimeMention } from '../reading.ts';
import { foldWord } from '../text/wordTable.ts';
import type { Sentence } from './2-segment.ts';

/** The point behind a month cut short ends no sentence: "NASSAU, Bahamas, Feb. 26, 2013 - ". */
const DATELINE = /^\p{Lu}(?:[^.;:!?]|\.(?= \d)){2,70}?\.? ?[–—-] (?=\S)/u;

const HALF_ENDS: readonly [string, string][] = [
  ['01', '06'],
  ['07', '12'],
];
const QUARTER_ENDS: readonly [string, string][] = [
  ['01', '03'],
  ['04', '06'],
  ['07', '09'],
  ['10', '12'],
];

/** The number of an ordinal from 1 to `most`; 0 for a word that is none. */
function ordinal(word: string, most: number, { ordinals, last }: CalendarWords): number {
  const fold = foldWord(word);
  if (fold.startsWith(last)) return most;
  return ordinals.findIndex((starts) => starts.some((start) => fold.startsWith(start))) + 1;
}

/** "chaque mois", "mensuellement": the unit of a rate. */
function unitOf(word: string, { units }: CalendarWords): TimeMention['per'] {
  if (word === '') return null;
  const fold = foldWord(word);
  const start = Object.keys(units).find((unit) => fold.startsWith(unit));
  return start === undefined ? null : units[start]!;
}

/** "les neuf premiers mois", "the last 4 months": the first and the last month; null where the count is none of months. */
function monthsOf(count: string, which: string, { calendar, numbers }: Lexicon): readonly [number, number] | null {
  const months = numbers.adding[foldWord(count)] ?? Number(count);
  if (!(months >= 1 && months <= 12)) return null;
  return foldWord(which).startsWith(calendar.last) ? [13 - months, 12] : [1, months];
}

const twoDigits = (month: number) => String(month).padStart(2, '0');

function dateOf(year: string | undefined, month: string | undefined, { months }: CalendarWords): string | null {
  if (year === undefined) return null;
  const number = month === undefined ? undefined : months[foldWord(month).replace('.', '')];
  return number === undefined ? year : `${year}-${twoDigits(number)}`;
}

/** "2015-16": the second year in two digits, where it is later than the first. */
function shortYear(first: string | undefined, short: string | undefined): string | undefined {
  if (first === undefined || short === undefined) return undefined;
  const later = Number(short) - Number(first.slice(2));
  return later > 0 && later <= MOST_YEARS ? first.slice(0, 2) + short : undefined;
}
const MOST_YEARS = 10;

function endsOf(
  groups: Readonly<Record<string, string | undefined>>,
  lexicon: Lexicon,
): { from: string | null; to: string | null } {
  const { calendar } = lexicon;
  const { y1, m1, y2, m2, half, quarter, months, which } = groups;
  const part = half
    ? HALF_ENDS[ordinal(half, 2, calendar) - 1]
    : quarter
      ? QUARTER_ENDS[ordinal(quarter, 4, calendar) - 1]
      : undefined;
  const run = months && which ? monthsOf(months, which, lexicon) : null;
  if (run && y1) return { from: `${y1}-${twoDigits(run[0])}`, to: `${y1}-${twoDigits(run[1])}` };
  if (part && y1) return { from: `${y1}-${part[0]}`, to: `${y1}-${part[1]}` };
  const last = y2 ?? shortYear(y1, groups['yy']);
  // "2004-03": no later year, hence none at all.
  if (groups['yy'] !== undefined && last === undefined) return { from: null, to: null };
  return { from: dateOf(y1 ?? (m1 ? last : undefined), m1, calendar), to: dateOf(last, m2, calendar) };
}

/** "quatre ans plus tard": how many; one where none is told, null where the word is no number ("quelques ans plus tard"). */
function yearsApart(told: string | undefined, { numbers }: Lexicon): number | null {
  if (told === undefined) return 1;
  const years = numbers.adding[foldWord(told)] ?? Number(told);
  return Number.isNaN(years) ? null : years;
}

/** "au trimestre précédent": how long the span is that lies before the one told. */
function monthsApart({ span, span2, span3 }: Readonly<Record<string, string | undefined>>, { calendar }: Lexicon) {
  return calendar.spans[foldWord(span ?? span2 ?? span3 ?? '')] ?? null;
}

function mentionOf(rule: TimeRule, match: RegExpMatchArray, lexicon: Lexicon): TimeMention {
  const start = match.index ?? 0;
  const { from, to } = endsOf(match.groups ?? {}, lexicon);
  const per = match.groups?.['per'] ?? match.groups?.['per2'] ?? '';
  const open = rule.kind === 'since' || rule.kind === 'since-event';
  return {
    start,
    end: start + match[0].trimEnd().length,
    rule: rule.id,
    kind: rule.kind,
    from: rule.kind === 'until' ? null : from,
    to: open ? null : rule.kind === 'in' ? (to ?? from) : to,
    per: unitOf(per, lexicon.calendar),
    apart:
      rule.kind === 'previous-span'
        ? monthsApart(match.groups ?? {}, lexicon)
        : yearsApart(match.groups?.['apart'], lexicon),
  };
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** "Agadez, le 14 mars 2023 – ": where and when an article was issued, not what its figures cover. */
function datelineEnd({ part, text }: Sentence): number {
  return part === 'lead' ? (DATELINE.exec(text)?.[0].length ?? 0) : 0;
}

/**
 * Finds the time expressions of a sentence before its numbers are read, so that no year or day is taken for a count.
 * Rules that stand earlier in the lexicon win where two overlap.
 */
export function findTimes(sentence: Sentence, { lexicon, guards }: Compiled): TimeMention[] {
  const { times } = lexicon;
  const found: TimeMention[] = [];
  const issued = datelineEnd(sentence);
  for (const rule of guards.possible(times, sentence.hits)) {
    for (const match of everyMatch(rule.match, sentence.lower)) {
      const told = mentionOf(rule, match, lexicon);
      const mention = told.end <= issued ? { ...told, kind: 'day' as const, from: null, to: null } : told;
      if (mention.end > mention.start && !found.some((other) => overlaps(other, mention))) found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
