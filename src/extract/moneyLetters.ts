import type { Compiled } from './lexicons/compile.ts';
import { findPlaces } from './places/findPlaces.ts';
import type { Sentence } from './stages/2-segment.ts';
import type { Token } from './text/token.ts';

/** "R310", "K300": a capital tied to digits may be the sign of a money, or the name of a road or a form. */
export const LETTER_SUM = /(?<![\p{L}\p{N}])[A-Z]\d{2,6}(?:[.,]\d{1,2})?(?![\p{L}\p{N}-])/u;

/** In characters. */
export const LONGEST_SUM = 12;

/** How many sentences tell what country it is. */
const OPENING = 8;

/** The letters that are the sign of the money of a country that the opening of an article names. */
export function moneyLetters(
  sentences: readonly Sentence[],
  tokensOf: (sentence: Sentence) => readonly Token[],
  compiled: Compiled,
): ReadonlySet<string> {
  const named = new Set(
    sentences
      .slice(0, OPENING)
      .flatMap((sentence) => findPlaces(sentence, tokensOf(sentence), compiled))
      .flatMap(({ codes }) => codes),
  );
  const rows = [...compiled.letterMoneys].filter(([, countries]) => countries.some((iso3) => named.has(iso3)));
  return new Set(rows.map(([letter]) => letter));
}
