import type { YearRange } from './about.ts';
import type { CitedFigure } from './citedFigure.ts';
import { coveredYears } from './coveredYears.ts';
import { applyFilter } from './filter.ts';
import type { Filter } from './filter.ts';
import { remembered } from './remembered.ts';
import { yearAxis } from './yearAxis.ts';
import type { YearSlot } from './yearAxis.ts';

export type YearBar = YearSlot & Readonly<{ count: number }>;

export type YearHistogram = Readonly<{
  /** For each slot of the axis the figures whose period touches it. A figure of three years counts in all of them. */
  bars: readonly YearBar[];
  /** Figures without a year, which every choice of years keeps out. */
  undated: number;
  /** How many figures touch a range of years, each counted once. */
  within: (range: YearRange) => number;
}>;

/** The figures of each year while every other filter stays as it is. */
export function yearHistogram(figures: readonly CitedFigure[], filter: Filter): YearHistogram {
  const others = filter.years === null ? filter : { ...filter, years: null };
  const { firsts, lasts, undated } = spansOf(applyFilter(figures, others).shown);
  // All but those that are over before the range, and those that begin behind it.
  const within = ({ from, to }: YearRange) =>
    Math.max(0, below(firsts, (to ?? Infinity) + 1) - below(lasts, from ?? -Infinity));
  const bars = yearAxis(figures).map((slot) => ({ ...slot, count: within({ from: slot.first, to: slot.last }) }));
  return { bars, undated, within };
}

/** When the periods of figures begin and end, ascending. */
const spansOf = remembered((figures: readonly CitedFigure[]) => {
  const spans = figures.flatMap((cited) => coveredYears(cited) ?? []);
  return {
    firsts: Float64Array.from(spans, ({ first }) => first).sort(),
    lasts: Float64Array.from(spans, ({ last }) => last).sort(),
    undated: figures.length - spans.length,
  };
});

/** How many of these ascending numbers are smaller. */
function below(numbers: Float64Array, bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
