import type { Compiled } from '../lexicons/compile.ts';
import { wordNotes } from '../lexicons/wordNotes.ts';
import { rowAt } from '../lexicons/phraseIndex.ts';
import type { PlacePhrase } from '../lexicons/placeIndex.ts';
import type { Token } from '../text/token.ts';

/** The longest name of a place that starts at a token, or a phrase that only looks like one; null where none does. */
export function placePhraseAt(tokens: readonly Token[], at: number, compiled: Compiled): PlacePhrase | null {
  const { places } = wordNotes(tokens[at]!, compiled);
  return places && rowAt(places, tokens, at);
}
