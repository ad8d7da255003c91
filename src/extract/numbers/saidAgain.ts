import type { NumberWords } from '../lexicons/lexicon.ts';
import type { Token } from '../text/token.ts';
import { readNumberAt } from './readNumber.ts';

/** Tokens before a bracket that may spell its number, and words of a money behind the number in it. */
const LONGEST_NUMBER = 14;
const LONGEST_MONEY = 3;

/** Does a number of this value end right before a token? */
function standsBefore(tokens: readonly Token[], at: number, value: number, words: NumberWords): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_NUMBER); from--) {
    const number = readNumberAt(tokens, from, words);
    if (number?.last === at && number.value === value) return true;
  }
  return false;
}

/** Where a bracket closes that says again in words or digits the number right before it; null where none does. */
function closingAt(tokens: readonly Token[], at: number, words: NumberWords): number | null {
  const inside = tokens[at]!.text === '(' && tokens[at + 1] ? readNumberAt(tokens, at + 1, words) : null;
  if (!inside || inside.article || !standsBefore(tokens, at, inside.value, words)) return null;
  for (let last = inside.last; last <= inside.last + LONGEST_MONEY; last++) {
    if (tokens[last]?.text === ')') return last;
    // "(62%)" is a share; what stands behind a number in digits is counted.
    if (tokens[last]?.kind !== 'word' || inside.form === 'digits') return null;
  }
  return null;
}

/** "thirty-four (34) investigations", "D2,450 (two thousand four hundred and fifty dalasi)": the tokens without what says a number again. */
export function withoutSaidAgain(tokens: readonly Token[], words: NumberWords): readonly Token[] {
  let kept: Token[] | null = null;
  for (let at = 1; at < tokens.length; at++) {
    const closing = closingAt(tokens, at, words);
    if (closing !== null) {
      kept ??= tokens.slice(0, at);
      // The number ends where it has been said again.
      const last = kept.pop()!;
      kept.push({ ...last, end: tokens[closing]!.end });
      at = closing;
    } else kept?.push(tokens[at]!);
  }
  return kept ?? tokens;
}
