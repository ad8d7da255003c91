import type { Compiled } from './lexicons/compile.ts';
import { findPlaces } from './places/findPlaces.ts';
import type { Sentence } from './stages/2-segment.ts';
import type { Token } from './text/token.ts';

/** "R310", "K300": a capital tied to digits may be the sign of a money, or the name of a road or a form. */
const LETTER_SUM = /(?<![\p{L}\p{N}])[A-Z]\d{2,6}(?:[.,]\d{1,2})?(?![\p{L}\p{N}-])/u;

/** In characters. */
const LONGEST_SUM = 12;
/** How far before a sum stands the word that tells of one. In characters. */
const BEFORE_SUM = 14;

/** How many sentences tell what country it is. */
const OPENING = 8;

/** May a text hold such a sum? */
export const mayHoldLetterSum = (text: string) => LETTER_SUM.test(text);

/**
 * Tells where in the text of a view a capital is the sign of the money of a country that the opening of the article names,
 * behind a word that tells of a sum; null where it is so nowhere.
 */
export function letterSums(
  text: string,
  sentences: readonly Sentence[],
  tokensOf: (sentence: Sentence) => readonly Token[],
  compiled: Compiled,
): ((at: number) => boolean) | null {
  const letters = mayHoldLetterSum(text) ? moneyLetters(sentences, tokensOf, compiled) : null;
  if (!letters || letters.size === 0) return null;
  const { beforeSum } = compiled.lexicon.cues;
  return (at) =>
    letters.has(text[at]!) &&
    LETTER_SUM.test(text.slice(at, at + LONGEST_SUM)) &&
    beforeSum.test(text.slice(Math.max(0, at - BEFORE_SUM), at));
}

/** The letters that are the sign of the money of a country that the opening of an article names. */
function moneyLetters(
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
