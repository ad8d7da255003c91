import type { IndexedArticle } from '../model/dataset.ts';
import { yearOf } from '../model/edtf.ts';
import type { Period } from '../model/figure.ts';
import type { CitedFigure } from './citedFigure.ts';
import { remembered } from './remembered.ts';

/** First and last year, both included; infinitely early where a period has no beginning. */
export type YearSpan = Readonly<{ first: number; last: number }>;

/**
 * The years that a figure's period covers, null where its text tells none. "Since 2003" covers the years up to that in
 * which its article was published; where that is not known, up to the last year that its figures tell: of those after it
 * nothing is stated.
 */
export function coveredYears({ figure: { period }, article }: CitedFigure): YearSpan | null {
  const span = spanOf(period);
  if (span === null || span.last !== Infinity) return span;
  return { first: span.first, last: Math.max(span.first, publishedIn(article) ?? lastToldIn(article)) };
}

/** What a period itself tells; without an end it goes on for ever. Figures with the same period share it. */
const spanOf = remembered(({ basis, start, end }: Period): YearSpan | null => {
  const [first, last] = [yearOf(start), yearOf(end)];
  return basis === 'none' || (first === null && last === null)
    ? null
    : { first: first ?? -Infinity, last: last ?? Infinity };
});

const publishedIn = remembered((article: IndexedArticle) => yearOf(article.published));

/** The last year that the figures of an article tell of; -Infinity where they tell none. */
export const lastToldIn = remembered(({ figures }: IndexedArticle) =>
  figures.reduce(
    (last, { period }) => Math.max(last, yearOf(period.start) ?? last, yearOf(period.end) ?? last),
    -Infinity,
  ),
);

/** Every year from the first to the last that periods name or cover, ascending; gaps between periods included. */
export function yearsCovered(figures: readonly CitedFigure[]): number[] {
  let [from, to] = [Infinity, -Infinity];
  for (const cited of figures) {
    const covered = coveredYears(cited);
    if (covered === null) continue;
    for (const year of [covered.first, covered.last]) {
      if (!Number.isFinite(year)) continue;
      from = Math.min(from, year);
      to = Math.max(to, year);
    }
  }
  return from > to ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
