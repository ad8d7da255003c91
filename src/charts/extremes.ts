import type { CitedFigure } from '../analysis/citedFigure.ts';
import { remembered } from '../analysis/remembered.ts';
import { anchorOf } from '../analysis/stated.ts';
import type { Figure } from '../model/figure.ts';

export type Extremes = Readonly<{ count: number; smallest: Figure; largest: Figure }>;

/** How many figures there are, with those of the smallest and the largest stated bound; null where there is none. */
export const extremes = remembered((cited: readonly CitedFigure[]): Extremes | null => {
  const [first] = cited;
  if (!first) return null;
  let [smallest, largest] = [first.figure, first.figure];
  for (const { figure } of cited) {
    const anchor = anchorOf(figure.value);
    if (anchor < anchorOf(smallest.value)) smallest = figure;
    if (anchor >= anchorOf(largest.value)) largest = figure;
  }
  return { count: cited.length, smallest, largest };
});
