import { foldText } from './foldText.ts';

/** A stretch of a text: a searched word in it, or what stands between. */
export type TextPiece = Readonly<{ text: string; isHit: boolean }>;

/** The words of a search as they are compared, each once. */
export function searchedWords(search: string): string[] {
  return [...new Set(foldText(search).split(' '))].filter((word) => word !== '');
}

/** Cuts a text at the words that a search finds in it, accents and case aside: "Pérou" is found by "perou". */
export function markWords(text: string, words: readonly string[]): TextPiece[] {
  const { folded, origins } = foldedWithOrigins(text);
  const isHit = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      isHit.fill(1, origins[at], origins[at + word.length] ?? text.length);
    }
  }
  const pieces: TextPiece[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    while (end < text.length && isHit[end] === isHit[start]) end++;
    pieces.push({ text: text.slice(start, end), isHit: isHit[start] === 1 });
  }
  return pieces;
}

/** A text as `foldText` gives it, with the offset in the text that each of its characters comes from. */
function foldedWithOrigins(text: string): Readonly<{ folded: string; origins: readonly number[] }> {
  let folded = '';
  const origins: number[] = [];
  let offset = 0;
  for (const character of text) {
    const isSpace = /\s/u.test(character);
    const plain = isSpace ? (folded.endsWith(' ') || folded === '' ? '' : ' ') : foldText(character);
    for (let unit = 0; unit < plain.length; unit++) origins.push(offset);
    folded += plain;
    offset += character.length;
  }
  return { folded, origins };
}
