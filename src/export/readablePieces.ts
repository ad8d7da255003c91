import { displayTokens, isMarkup } from '../markup/displayTokens.ts';
import type { SentencePiece } from './sentencePiece.ts';

/** The pieces of a sentence of a file as its readers see them: of markup what lies between its tags. */
export function readablePieces(pieces: readonly SentencePiece[], file: string): SentencePiece[] {
  if (!isMarkup(file)) return [...pieces];
  return pieces.map(({ text, strong }) => ({
    text: displayTokens(withoutHalfTags(text), true)
      .map((token) => (token.breaks ? ' ' : token.text))
      .join(''),
    strong,
  }));
}

/** A sentence that is cut short may begin or end within a tag. */
function withoutHalfTags(text: string): string {
  return text.replace(/^(\[…\] )?[^<>]*[^<>\s]>/u, '$1').replace(/<[a-z/][^<>]*?( \[…\])?$/iu, '$1');
}
