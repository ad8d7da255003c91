import type { Compiled } from '../lexicons/compile.ts';
import type { PlacePhrase } from '../lexicons/placeIndex.ts';
import type { Token } from '../text/token.ts';

const CAPITAL = /^\p{Lu}/u;

/** The longest name of a place that starts at a token, or a phrase that only looks like one; null where none does. */
export function placePhraseAt(tokens: readonly Token[], at: number, { places }: Compiled): PlacePhrase | null {
  for (const phrase of places.get(tokens[at]!.fold) ?? []) {
    if (
      phrase.words.every((word, i) => tokens[at + i]?.fold === word) &&
      (!phrase.capital || CAPITAL.test(tokens[at]!.text))
    )
      return phrase;
  }
  return null;
}
