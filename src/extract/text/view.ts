import type { Span } from '../../model/article.ts';
import type { Letters } from './letters.ts';

/**
 * A text as a reader sees it: single spaces, one form of apostrophe and hyphen, no markup, paragraphs parted by "\n".
 * Every character knows where it stands in the unchanged file, so what is found here is quoted there.
 */
export type View = Letters & Readonly<{ runs: Runs }>;

/**
 * Where the characters of a view stand in the file, as runs: from `at[k]` on, the k-th run stands at `raw[k]` in the file.
 * Its characters stand there one by one where `width[k]` is 0; else all of them, one character or the two units of an
 * astral one, stand for the `width[k]` units of the file at that place ("&nbsp;").
 */
export type Runs = Readonly<{ at: readonly number[]; raw: readonly number[]; width: readonly number[] }>;

function runAt({ at }: Runs, offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The span of the unchanged file that a span of the view was read from. */
export function toRaw({ text, runs }: View, { start, end }: Span): Span {
  if (text === '') return { start: 0, end: 0 };
  const first = runAt(runs, start);
  const last = runAt(runs, end - 1);
  return {
    start: runs.raw[first]! + (runs.width[first] === 0 ? start - runs.at[first]! : 0),
    end: runs.raw[last]! + (runs.width[last] === 0 ? end - runs.at[last]! : runs.width[last]!),
  };
}
