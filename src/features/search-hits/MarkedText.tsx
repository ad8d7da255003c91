import { markWords } from '../../analysis/markWords.ts';

/** A text in which the searched words are marked. */
export function MarkedText({ text, words }: Readonly<{ text: string; words: readonly string[] }>) {
  let offset = 0;
  return markWords(text, words).map((piece) => {
    const key = offset;
    offset += piece.text.length;
    return piece.isHit ? <mark key={key}>{piece.text}</mark> : piece.text;
  });
}
