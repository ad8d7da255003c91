import type { DecoyRule } from './lexicon.ts';

type DecoyRow = Readonly<{
  id: string;
  reason: string;
  match: string;
  /** Capitals tell a name from a word. */
  caseSensitive?: true;
  examples: readonly string[];
  not: readonly string[];
}>;

/** A number in digits, or one word that may be a number: the stage that finds numbers decides what it is worth. */
const NUMBER = '(?:\\d+(?:[ .,]\\d{3})*(?:[.,]\\d{1,2})?|\\p{L}{2,14}(?:-\\p{L}{2,10}){0,4})';

/** Compiles decoy rows; {n} is a number. A match neither starts nor ends within a word. */
export function decoyRules(rows: readonly DecoyRow[]): readonly DecoyRule[] {
  return rows.map(({ match, caseSensitive, ...row }) => ({
    ...row,
    match: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${match.replaceAll('{n}', NUMBER)})(?![\\p{L}\\p{N}])`,
      caseSensitive ? 'gu' : 'giu',
    ),
  }));
}
