import type { Letters } from './letters.ts';

const MARKS = /\p{M}/gu;
/** Nothing to be taken from any letter. */
const PLAIN = /^[ -~]*$/;

/** A word as printed, in lower case, and in lower case without accents: the key of every dictionary of nouns and names. */
export type WordForms = Readonly<{ text: string; lower: string; fold: string }>;

/** A word of the table, with room for what a lexicon knows of it; `notedBy` is the lexicon that wrote the note. */
export type Word = WordForms & { readonly codes: Uint16Array; note: unknown; notedBy: object | null };

/** Lower case without accents, letter by letter. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

const SIZE = 1 << 16;
/** Slots that are tried before a word takes the place of another one: a hostile text may never repeat a word. */
const TRIES = 4;
const table: (Word | undefined)[] = new Array<Word | undefined>(SIZE).fill(undefined);

function stands(word: Uint16Array, codes: Uint16Array, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word[i] !== codes[start + i]) return false;
  return true;
}

/**
 * The word that stands at a stretch of a text. Words come again and again, so their forms are worked out
 * once and found without cutting the word out of its text. `hash` is any number that the characters alone decide.
 */
export function wordAt({ text, codes }: Letters, start: number, end: number, hash: number): Word {
  const first = (hash ^ (hash >>> 15)) & (SIZE - 1);
  for (let slot = first; slot < first + TRIES; slot++) {
    const known = table[slot & (SIZE - 1)];
    if (known === undefined) break;
    if (known.codes.length === end - start && stands(known.codes, codes, start)) return known;
  }
  const shown = text.slice(start, end);
  const word: Word = {
    text: shown,
    lower: shown.toLowerCase(),
    fold: foldWord(shown),
    codes: codes.slice(start, end),
    note: null,
    notedBy: null,
  };
  let free = first;
  while (free < first + TRIES && table[free & (SIZE - 1)] !== undefined) free += 1;
  table[(free < first + TRIES ? free : first) & (SIZE - 1)] = word;
  return word;
}
