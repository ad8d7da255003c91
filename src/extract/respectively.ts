import type { Span } from '../model/article.ts';
import type { Compiled } from './lexicons/compile.ts';
import type { Measured } from './reading.ts';

/** Its place in a list of numbers that another list goes with, and how long the lists are. */
type Rank = Readonly<{ rank: number; of: number }>;

/** Between two numbers of one list stand a noun phrase and a joiner, no more. */
const LONGEST_GAP = 40;

/** Are two figures that stand side by side of one list: of the same kind, with a joiner between them? */
export function listed(left: Measured, right: Measured | undefined, { lexicon }: Compiled): right is Measured {
  if (right?.in.sentence.index !== left.in.sentence.index) return false;
  if (right.measure !== left.measure || right.unit !== left.unit) return false;
  const { tokens, sentence } = right.in;
  const between = sentence.text.slice(left.end, Math.max(left.end, right.start));
  // "un 11 % y un 9 %", "el 37 % y el 29 %": an article belongs to the number.
  const { articles, fractionOpeners } = lexicon.numbers;
  const joiner = tokens.findLast(
    ({ start, end, lower }) =>
      start >= left.end && end <= right.start && !articles.includes(lower) && !fractionOpeners.includes(lower),
  );
  return (
    between.length <= LONGEST_GAP &&
    !/[;:.()]/u.test(between) &&
    joiner !== undefined &&
    lexicon.parts.listed.test(joiner.lower)
  );
}

/** "La Serbie et le Monténégro comptent respectivement 12 et quatre refuges": the rank of a figure in such a list. */
export function rankIn<M extends Measured>(at: number, all: readonly M[], compiled: Compiled): Rank | null {
  const one = all[at]!;
  const { text, hits } = one.in.sentence;
  if (!compiled.guards.test(compiled.lexicon.parts.respectively, text, hits)) return null;
  let [first, last] = [at, at];
  while (first > 0 && listed(all[first - 1]!, all[first], compiled)) first -= 1;
  while (listed(all[last]!, all[last + 1], compiled)) last += 1;
  return last > first ? { rank: at - first, of: last - first + 1 } : null;
}

/** The one of a row of places or times that goes with a figure; null where the sentence has no row of that length. */
export function pairedWith<S extends Span>(
  { rank, of }: Rank,
  row: readonly S[],
  goesOn: (a: S, b: S) => boolean,
): S | null {
  if (row.length === of) return row[rank]!;
  for (let first = 0; first + of <= row.length; first++) {
    const run = row.slice(first, first + of);
    if (run.every((item, i) => i === 0 || goesOn(run[i - 1]!, item))) return run[rank]!;
  }
  return null;
}
