import type { Token } from '../text/token.ts';
import type { NumberRole } from './numberWordIndex.ts';
import type { PlacePhrase } from './placeIndex.ts';
import type { Compiled } from './compile.ts';

/** What a lexicon knows of a word by itself. */
export type WordNotes = Readonly<{
  number: NumberRole;
  /** The names of places that begin with it; a name in capitals stands where the text has one, too. */
  places: readonly PlacePhrase[] | null;
}>;

const CAPITAL = /^\p{Lu}/u;

function placesFrom({ text, fold }: Token, { places }: Compiled): WordNotes['places'] {
  const names = places.get(fold)?.filter(({ capital }) => !capital || CAPITAL.test(text)) ?? [];
  return names.length > 0 ? names : null;
}

/** What a lexicon knows of the word at a token: looked up when the word is met first, and noted at the word. */
export function wordNotes(token: Token, compiled: Compiled): WordNotes {
  const { word } = token;
  // The note of a word is of the type that the lexicon which wrote it gives it.
  if (word !== null && word.notedBy === compiled) return word.note as WordNotes;
  const notes: WordNotes = {
    number: compiled.numberWords.roleOf(token),
    places: placesFrom(token, compiled),
  };
  if (word !== null) {
    word.note = notes;
    word.notedBy = compiled;
  }
  return notes;
}
