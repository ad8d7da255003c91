import type { SentencePiece } from './sentencePiece.ts';

const PAIRS = [
  { open: '«', close: '»', before: '«\u00a0[…] ', after: ' […]\u00a0»' },
  { open: '“', close: '”', before: '“[…] ', after: ' […]”' },
];

/** Opens and closes the quotation marks that a sentence shares with its neighbours, with […] for what is not printed. */
export function balancedMarks(pieces: readonly SentencePiece[]): SentencePiece[] {
  const text = pieces.map((piece) => piece.text).join('');
  let [before, after] = ['', ''];
  for (const pair of PAIRS) {
    let depth = 0;
    for (const character of text) {
      if (character === pair.open) depth += 1;
      if (character !== pair.close) continue;
      if (depth > 0) depth -= 1;
      else before = pair.before + before;
    }
    after += pair.after.repeat(depth);
  }
  const addition = (added: string): SentencePiece[] => (added === '' ? [] : [{ text: added, strong: false }]);
  return [...addition(before), ...pieces, ...addition(after)];
}
