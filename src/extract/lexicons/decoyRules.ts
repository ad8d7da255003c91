import type { DecoyRule, NumberWords } from './lexicon.ts';
import { lowerCasePattern } from './lowerCasePattern.ts';

type DecoyRow = Readonly<{
  id: string;
  reason: string;
  match: string;
  /** Capitals tell a name from a word. */
  caseSensitive?: true;
  examples: readonly string[];
  not: readonly string[];
}>;

const DIGITS = '\\d{1,15}(?:[ .,]\\d{3}){0,4}(?:[.,]\\d{1,2})?';
/** One word that may be a number: the stage that finds numbers decides what it is worth. */
const ANY_WORD = '\\p{L}{2,14}(?:-\\p{L}{2,10}){0,4}';

/** The number words of a language; their keys bear no accents, the words may. */
function numberWords({ adding, multiplying, joiners }: NumberWords): string {
  const spelled = (words: readonly string[]) =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .join('|')
      .replaceAll('e', '[eéè]')
      .replaceAll('o', '[oó]')
      .replaceAll('i', '[ií]');
  const words = [...Object.keys(adding), ...Object.keys(multiplying)];
  // Most words are told from numbers by their first letter alone.
  const first = [...new Set(words.map((word) => word.charAt(0)))].join('');
  const word = `(?=[${first}])(?:${spelled(words)})`;
  const joiner = `(?:-| | (?:${spelled(Object.keys(joiners))}) )`;
  return `${word}(?:${joiner}${word}){0,5}(?!\\p{L})`;
}

/**
 * Compiles decoy rows; {n} is a number in digits or in words: those of the language where it is given, else any word. A
 * match neither starts nor ends within a word.
 */
export function decoyRules(rows: readonly DecoyRow[], numbers?: NumberWords): readonly DecoyRule[] {
  const number = `(?:${DIGITS}|${numbers ? numberWords(numbers) : ANY_WORD})`;
  return rows.map(({ match, caseSensitive, ...row }) => ({
    ...row,
    caseSensitive: caseSensitive ?? false,
    match: caseSensitive
      ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${match})(?![\\p{L}\\p{N}])`, 'gu')
      : lowerCasePattern(match.replaceAll('{n}', number)),
  }));
}
