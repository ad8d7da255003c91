import type { TimeKind, TimeRule } from './lexicon.ts';
import { lowerCasePattern } from './lowerCasePattern.ts';

/** A row of a lexicon, before it is compiled. */
export type TimeRow = Readonly<{
  id: string;
  kind: TimeKind;
  match: string;
  examples: readonly string[];
  not: readonly string[];
}>;
type Calendar = Readonly<{ month: string; day: string }>;

const YEAR = '(?:18|19|20)\\d\\d';

/**
 * Compiles rows of time expressions. {y1} {m1} {y2} {m2} become named groups for the years and months of both ends,
 * {d} a day, {n} a number of years in digits or a word; a match neither starts nor ends within a word or number, nor
 * ends before decimals or a group of digits.
 */
export function timeRules({ month, day }: Calendar, rows: readonly TimeRow[]): readonly TimeRule[] {
  return rows.map(({ id, kind, match, examples, not }) => {
    const body = match
      .replace(/\{y([12])\}/g, `(?<y$1>${YEAR})`)
      .replace(/\{m([12])\}/g, `(?<m$1>${month})`)
      .replaceAll('{d}', day)
      .replaceAll('{n}', '(?<apart>\\d{1,2}|\\p{L}{2,12})');
    return { id, kind, match: lowerCasePattern(body, ['[.,]\\d', '-\\p{L}']), examples, not };
  });
}
