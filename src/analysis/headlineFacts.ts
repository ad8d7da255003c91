import { yearOf } from '../model/edtf.ts';
import { countriesAbout } from './about.ts';
import type { CitedFigure } from './citedFigure.ts';
import { anchorOf } from './stated.ts';

export type HeadlineFacts = Readonly<{
  figures: number;
  countries: number;
  /** First and last year that a stated period names, or null where none names any. */
  years: Readonly<{ first: number; last: number }> | null;
  /** The largest stated count of victims; figures are compared, never added. */
  largest: CitedFigure | null;
}>;

/** What a corpus holds, in facts that are always safe to state: counts of figures and places, and one largest figure. */
export function headlineFacts(figures: readonly CitedFigure[]): HeadlineFacts {
  const lists = new Set(figures.map(({ figure }) => countriesAbout(figure)));
  const periods = new Set(figures.map(({ figure }) => figure.period));
  let first = Infinity;
  let last = -Infinity;
  let largest: CitedFigure | null = null;
  for (const cited of figures) {
    const { measure, unit } = cited.figure;
    if (measure !== 'victims' || unit !== 'count') continue;
    if (largest === null || anchorOf(cited.figure.value) > anchorOf(largest.figure.value)) largest = cited;
  }
  for (const { basis, start, end } of periods) {
    for (const year of basis === 'stated' ? [yearOf(start), yearOf(end)] : []) {
      if (year === null) continue;
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  return {
    figures: figures.length,
    countries: new Set([...lists].flat()).size,
    years: first <= last ? { first, last } : null,
    largest,
  };
}
