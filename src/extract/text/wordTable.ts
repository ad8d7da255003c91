/** A word as printed, in lower case, and in lower case without accents: the key of every dictionary of nouns and names. */
export type WordForms = Readonly<{ text: string; lower: string; fold: string }>;

/** Lower case without accents, letter by letter. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

const SIZE = 1 << 16;
/** Slots that are tried before a word takes the place of another one: a hostile text may never repeat a word. */
const TRIES = 4;
const table: (WordForms | undefined)[] = new Array<WordForms | undefined>(SIZE).fill(undefined);

function stands(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/**
 * The forms of the word that stands at a stretch of a text. Words come again and again, so their forms are worked out
 * once and found without cutting the word out of its text. `hash` is any number that the characters alone decide.
 */
export function formsAt(text: string, start: number, end: number, hash: number): WordForms {
  const first = (hash ^ (hash >>> 15)) & (SIZE - 1);
  for (let slot = first; slot < first + TRIES; slot++) {
    const forms = table[slot & (SIZE - 1)];
    if (forms === undefined) break;
    if (forms.text.length === end - start && stands(forms.text, text, start)) return forms;
  }
  const word = text.slice(start, end);
  const forms = { text: word, lower: word.toLowerCase(), fold: foldWord(word) };
  let free = first;
  while (free < first + TRIES && table[free & (SIZE - 1)] !== undefined) free += 1;
  table[(free < first + TRIES ? free : first) & (SIZE - 1)] = forms;
  return forms;
}
