import type { DecoyRule } from './lexicon.ts';
import { lowerCasePattern } from './lowerCasePattern.ts';

/** A row of a lexicon, before it is compiled. */
export type DecoyRow = Readonly<{
  id: string;
  reason: string;
  match: string;
  /** Capitals tell a name from a word. */
  caseSensitive?: true;
  examples: readonly string[];
  not: readonly string[];
}>;

const DIGITS = '\\d{1,15}(?:[ .,]\\d{3}){0,4}(?:[.,]\\d{1,2})?';
/** Stands for every letter of a number in words, so that no pattern need know the words: see `maskNumbers`. */
export const NUMBER_MARK = '\u0001';
const NUMBER = `(?:${DIGITS}|${NUMBER_MARK}{1,90})`;

/**
 * Compiles decoy rows; {n} is a number in digits or in words, and the row then reads a text in which `maskNumbers` has
 * marked the words. A match neither starts nor ends within a word.
 */
export function decoyRules(rows: readonly DecoyRow[]): readonly DecoyRule[] {
  return rows.map(({ id, reason, match, caseSensitive, examples, not }) => ({
    id,
    reason,
    examples,
    not,
    caseSensitive: caseSensitive ?? false,
    masked: match.includes('{n}'),
    match: caseSensitive
      ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${match})(?![\\p{L}\\p{N}])`, 'gu')
      : lowerCasePattern(match.replaceAll('{n}', NUMBER)),
  }));
}
