import { classOf } from '../lexicons/nounForms.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { readNumberAt } from '../numbers/readNumber.ts';
import type { Token } from '../text/token.ts';

const LONGEST = 6;

/**
 * Where the noun stands that "of" opens: past articles, possessors and the number of the whole ("29 of the country's 32
 * states", "61% of a man's outlay", "12 de las 40 mujeres"). Without an "of" it is the token itself.
 */
export function behindOf(tokens: readonly Token[], at: number, compiled: Compiled): number {
  const { of, lexicon, nouns } = compiled;
  // "3 out of 34 suspects".
  const [opener, behind] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (lexicon.numbers.outOf.includes(`${opener} ${behind}`)) return behindOf(tokens, at + 1, compiled);
  if (!of.has(opener)) return at;
  let noun = at + 1;
  for (let steps = 0; steps < LONGEST; steps++) {
    const token = tokens[noun];
    if (!token || lexicon.nouns.determiners.length === 0) break;
    const number = lexicon.nouns.determiners.includes(token.lower) ? null : readNumberAt(tokens, noun, lexicon.numbers);
    if (lexicon.nouns.determiners.includes(token.lower)) noun += 1;
    else if (number && (!number.article || tokens[number.last + 1]?.text === "'")) noun = number.last;
    else if (token.kind === 'word' && tokens[noun + 1]?.text === "'" && tokens[noun + 2]?.lower === 's') noun += 3;
    // "71% of the two years' total".
    else if (tokens[noun + 1]?.text === "'" && classOf(nouns, token.lower) === 'duration') noun += 2;
    else break;
  }
  return noun;
}
