import type { Compiled } from '../lexicons/compile.ts';
import { wordNotes } from '../lexicons/wordNotes.ts';
import { rowAt } from '../lexicons/phraseIndex.ts';
import type { PlacePhrase } from '../lexicons/placeIndex.ts';
import type { Token } from '../text/token.ts';

const CAPITAL = /^\p{Lu}/u;

/** The longest name of a place that starts at a token, or a phrase that only looks like one; null where none does. */
export function placePhraseAt(tokens: readonly Token[], at: number, compiled: Compiled): PlacePhrase | null {
  const token = tokens[at]!;
  const { places } = wordNotes(token, compiled);
  if (places === null) return null;
  // A name in capitals stands where the text has one, too.
  return rowAt(CAPITAL.test(token.text) ? places : places.filter(({ capital }) => !capital), tokens, at);
}
