import type { IndexedArticle } from '../model/dataset.ts';
import { yearOf } from '../model/edtf.ts';
import type { Period } from '../model/figure.ts';
import type { CitedFigure } from './citedFigure.ts';
import { remembered } from './remembered.ts';

/** First and last year, both included; infinite where a period is open and no date closes it. */
export type YearSpan = Readonly<{ first: number; last: number }>;

/**
 * The years that a figure's period covers, null where its text tells none. "Since 2003" covers the years up to that in
 * which its article was published, and all later ones only where that is not known.
 */
export function coveredYears({ figure: { period }, article }: CitedFigure): YearSpan | null {
  const span = spanOf(period);
  if (span === null || span.last !== Infinity) return span;
  const published = publishedIn(article);
  return published === null ? span : { first: span.first, last: Math.max(span.first, published) };
}

/** What a period itself tells; without an end it goes on for ever. Figures with the same period share it. */
const spanOf = remembered(({ basis, start, end }: Period): YearSpan | null => {
  const [first, last] = [yearOf(start), yearOf(end)];
  return basis === 'none' || (first === null && last === null)
    ? null
    : { first: first ?? -Infinity, last: last ?? Infinity };
});

const publishedIn = remembered((article: IndexedArticle) => yearOf(article.published));

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
