import { yearOf } from '../model/edtf.ts';
import type { CitedFigure } from './citedFigure.ts';
import { remembered } from './remembered.ts';

/** First and last year, both included; infinite where a period is open and no date closes it. */
export type YearSpan = Readonly<{ first: number; last: number }>;

/**
 * The years that a figure's period covers, null where its text tells none. "Since 2003" covers the years up to that in
 * which its article was published, and all later ones only where that is not known.
 */
export const coveredYears = remembered(({ figure: { period }, article }: CitedFigure): YearSpan | null => {
  if (period.basis === 'none') return null;
  const first = yearOf(period.start);
  const last = yearOf(period.end);
  if (first === null && last === null) return null;
  if (last !== null) return { first: first ?? -Infinity, last };
  const published = yearOf(article.published);
  return { first: first ?? -Infinity, last: published === null ? Infinity : Math.max(first ?? published, published) };
});

/** Every year from the first to the last that periods name or cover, ascending; gaps between periods included. */
export function yearsCovered(figures: readonly CitedFigure[]): number[] {
  let [from, to] = [Infinity, -Infinity];
  for (const cited of figures) {
    const covered = coveredYears(cited);
    if (covered === null) continue;
    const named = [covered.first, covered.last].filter(Number.isFinite);
    from = Math.min(from, ...named);
    to = Math.max(to, ...named);
  }
  return from > to ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
