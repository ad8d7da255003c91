import type { Compiled } from '../lexicons/compile.ts';
import type { Placed, TimeMention } from '../reading.ts';

/** Between a joiner and a time stand a complement and its participle, no more. */
const LONGEST = 10;

/** "41,1 % de plus que l'année précédente (7 155)": a year right before a number in brackets is that one's. */
function isOfBracket(one: Placed, { kind, start, end }: TimeMention): boolean {
  return (
    kind === 'previous-year' &&
    start >= one.end &&
    NUMBER_IN_BRACKETS.test(one.in.sentence.text.slice(end, end + BRACKET_REACH))
  );
}
const NUMBER_IN_BRACKETS = /^ \(\d/u;
const BRACKET_REACH = 4;

/**
 * "sur 5 600 questionnaires et sur les décisions rendues entre 2015 et 2019": the preposition of the figure opens another
 * complement, and the time hangs on that one's participle.
 */
export function isOfAnother(one: Placed, time: TimeMention, { lexicon }: Compiled): boolean {
  if (isOfBracket(one, time)) return true;
  const { tokens } = one.in;
  const from = tokens.findIndex(({ start }) => start >= Math.max(one.noun.end, one.end));
  const to = tokens.findIndex(({ start }) => start >= time.start);
  if (from < 0 || to - from < 4 || to - from > LONGEST) return false;
  const before = tokens.findLast(({ end }) => end <= one.start)?.lower;
  const joined = lexicon.ranges.joinersAfterOpener.includes(tokens[from]!.lower);
  if (!joined || before === undefined || tokens[from + 1]!.lower !== before) return false;
  const words = tokens.slice(from + 3, to);
  const { auxiliaries, participles } = lexicon.nouns;
  return words.some(({ lower }) => participles.test(lower)) && !words.some(({ lower }) => auxiliaries.includes(lower));
}
