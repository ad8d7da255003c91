import type { NumberWords } from '../lexicons/lexicon.ts';
import type { Token } from '../text/token.ts';

/** "Un quart de million" is said, "un quart de mille" is not. */
const LEAST_SCALE = 1e6;

type Denominator = Readonly<{ parts: number; length: number }>;

/** Does a phrase ("et demi") stand at this token? Gives the number of tokens, 0 where it does not. */
export function phraseAt(tokens: readonly Token[], at: number, phrase: string): number {
  const words = phrase.split(' ');
  return words.every((word, i) => tokens[at + i]?.fold === word) ? words.length : 0;
}

/** "tiers", "tercera parte": how many parts the whole has. */
export function denominatorAt(tokens: readonly Token[], at: number, words: NumberWords): Denominator | null {
  const { denominators } = words;
  const pair = denominators[`${tokens[at]?.fold ?? ''} ${tokens[at + 1]?.fold ?? ''}`];
  if (pair !== undefined) return { parts: pair, length: 2 };
  const parts = denominators[tokens[at]?.fold ?? ''];
  return parts === undefined ? null : { parts, length: 1 };
}

/** "two-thirds": a number and a denominator in one word. */
export function hyphenatedFraction(token: Token, words: NumberWords): number | null {
  const [first = '', second, ...more] = token.fold.split('-');
  const parts = second === undefined || more.length > 0 ? undefined : words.denominators[second];
  const count = words.adding[first];
  return parts === undefined || count === undefined || count >= parts ? null : count / parts;
}

/** "quart", "un quart", "2 tiers", "two-thirds": its value and the token behind it. */
function simpleFraction(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { value: number; last: number } | null {
  const token = tokens[at]!;
  const written = token.fold.includes('-') ? hyphenatedFraction(token, words) : null;
  if (written !== null) return { value: written, last: at + 1 };
  const alone = words.denominators[token.fold];
  if (alone !== undefined) return { value: 1 / alone, last: at + 1 };
  const parts = words.denominators[tokens[at + 1]?.fold ?? ''];
  const count = token.value ?? words.adding[token.fold];
  return parts === undefined || count === undefined || count >= parts ? null : { value: count / parts, last: at + 2 };
}

/** "un quart de million", "two-thirds of a billion": a number, not a share; `scale` is that of the word. */
export function fractionOfScale(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { value: number; scale: number; last: number } | null {
  const fraction = simpleFraction(tokens, at, words);
  if (!fraction) return null;
  const joined = words.ofScale.reduce((length, phrase) => length || phraseAt(tokens, fraction.last, phrase), 0);
  const word = tokens[fraction.last + joined]?.fold ?? '';
  const scale = words.multiplying[word];
  if (joined === 0 || scale === undefined || scale < LEAST_SCALE) return null;
  return { value: fraction.value * scale, scale, last: fraction.last + joined + 1 };
}

/** "et demi", "y cuarto", "et trois quarts": a part of what stands before, and the number of tokens. */
export function partBehind(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { part: number; length: number } | null {
  if (!((tokens[at]?.fold ?? '') in words.joiners)) return null;
  for (const { words: row, part, closing } of words.parts) {
    if (!row.every((word, i) => tokens[at + i]?.fold === word)) continue;
    const next = closing ? tokens[at + row.length] : undefined;
    if (next === undefined || next.kind === 'sign' || next.fold in words.multiplying)
      return { part, length: row.length };
  }
  return null;
}
