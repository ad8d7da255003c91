import { coveredYears } from './coveredYears.ts';
import type { CitedFigure } from './citedFigure.ts';
import { remembered } from './remembered.ts';

/** Years that stand together on the axis of years, both included. */
export type YearSlot = Readonly<{ first: number; last: number; kind: 'years' | 'before' | 'after' }>;

/** More slots than this are too narrow to be told apart. */
const MOST = 40;
const WIDTHS = [1, 2, 5, 10, 20, 25, 50, 100, 250];
/** A year that stands further than this from all others is far away. */
const GAP = 15;
/** What holds this share of the years that are named is what the axis is about. */
const MOSTLY = 0.9;

/**
 * The axis of years of a corpus: one slot a year, or several years a slot where there are many. A few years that lie far from
 * all others, such as a mistyped 1800, share one slot at the end, so that they do not squeeze the rest. Empty without a year.
 */
export const yearAxis = remembered((figures: readonly CitedFigure[]): readonly YearSlot[] => {
  const named = namedYears(figures);
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return [];
  const core = coreOf(named);
  const width = WIDTHS.find((years) => slotsOf(core, years) <= MOST) ?? 1000;
  const start = Math.floor(core.first / width) * width;
  const slots = Array.from({ length: slotsOf(core, width) }, (_, index): YearSlot => {
    const from = start + index * width;
    return { first: Math.max(from, core.first), last: Math.min(from + width - 1, core.last), kind: 'years' };
  });
  return [
    ...(first < core.first ? [{ first, last: core.first - 1, kind: 'before' } as const] : []),
    ...slots,
    ...(last > core.last ? [{ first: core.last + 1, last, kind: 'after' } as const] : []),
  ];
});

type Years = Readonly<{ first: number; last: number }>;

function slotsOf({ first, last }: Years, width: number): number {
  return Math.floor(last / width) - Math.floor(first / width) + 1;
}

/** Every year with which a period begins or ends, ascending; as often as it is named. */
function namedYears(figures: readonly CitedFigure[]): number[] {
  const years: number[] = [];
  for (const cited of figures) {
    const covered = coveredYears(cited);
    if (covered === null) continue;
    if (Number.isFinite(covered.first)) years.push(covered.first);
    if (Number.isFinite(covered.last)) years.push(covered.last);
  }
  return years.sort((a, b) => a - b);
}

/** The stretch without a wide gap that holds nearly all named years; all of them where no stretch does. */
function coreOf(named: readonly number[]): Years {
  const all = { first: named[0] ?? 0, last: named.at(-1) ?? 0 };
  let begin = 0;
  for (let index = 1; index <= named.length; index++) {
    const [before, here] = [named[index - 1] ?? 0, named[index] ?? Infinity];
    if (here - before <= GAP) continue;
    if (index - begin >= MOSTLY * named.length) return { first: named[begin] ?? all.first, last: before };
    begin = index;
  }
  return all;
}
