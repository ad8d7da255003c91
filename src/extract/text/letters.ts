/**
 * A text with the codes of its characters. Where every character is looked at, numbers of one array are read many times
 * faster than characters of strings, which the engine keeps in a dozen forms.
 */
export type Letters = Readonly<{ text: string; codes: Uint16Array }>;

/** By code 1 for the characters of Latin scripts that a pattern matches, 0 for the others of them. */
export const latinTable = (pattern: RegExp) =>
  Uint8Array.from({ length: 0x250 }, (_, code) => Number(pattern.test(String.fromCharCode(code))));

const LETTER = /\p{L}/u;
export const LATIN_LETTERS = latinTable(LETTER);

/** Is a character a letter, of any script? */
export const isLetter = (code: number) =>
  code < LATIN_LETTERS.length ? LATIN_LETTERS[code] === 1 : LETTER.test(String.fromCharCode(code));

/** A text made ready to be read character by character. */
export function lettersOf(text: string): Letters {
  const { length } = text;
  const codes = new Uint16Array(length);
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  return { text, codes };
}
