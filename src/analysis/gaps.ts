import { MEASURES } from '../model/figure.ts';
import type { Measure } from '../model/figure.ts';
import type { CitedFigure } from './citedFigure.ts';
import { coveredYears } from './coveredYears.ts';
import type { YearSpan } from './coveredYears.ts';
import { placeCodesOf } from './overlap.ts';
import { remembered } from './remembered.ts';

/** The years for which no figure of a measure can be cited. `undated` figures tell no year and may be of any. */
export type MissingYears = Readonly<{ measure: Measure; years: readonly YearSpan[]; undated: number }>;

/** What cannot be cited yet of one place, by code (ISO 3166-1 alpha-3 or UN M49). */
export type PlaceGaps = Readonly<{ place: string; figures: number; missing: readonly MissingYears[] }>;

/** `years` are those between the first and the last that any figure covers; null where none tells a year. */
export type Gaps = Readonly<{ years: YearSpan | null; places: readonly PlaceGaps[] }>;

/**
 * Where the evidence ends: for each place and each measure that the figures know, the years without a figure. Of the
 * places those with most figures come first. "Other" is no measure that could be missing.
 */
export const gapsOf = remembered((figures: readonly CitedFigure[]): Gaps => {
  const years = frameOf(figures);
  const measures = MEASURES.filter(
    (measure) => measure !== 'other' && figures.some(({ figure }) => figure.measure === measure),
  );
  const byPlace = holdingsOf(figures);
  const places = [...byPlace].map(([place, { figures: count, measures: held }]) => ({
    place,
    figures: count,
    missing: measures.flatMap((measure): MissingYears[] => {
      const holding = held.get(measure);
      const missing = years === null ? [] : complementOf([...(holding?.spans.values() ?? [])], years);
      return missing.length === 0 ? [] : [{ measure, years: missing, undated: holding?.undated ?? 0 }];
    }),
  }));
  return {
    years,
    places: places
      .filter(({ missing }) => missing.length > 0)
      .sort((a, b) => b.figures - a.figures || (a.place < b.place ? -1 : 1)),
  };
});

type Holding = { spans: Map<string, YearSpan>; undated: number };
type PlaceHolding = { figures: number; measures: Map<Measure, Holding> };

function holdingsOf(figures: readonly CitedFigure[]): Map<string, PlaceHolding> {
  const byPlace = new Map<string, PlaceHolding>();
  for (const cited of figures) {
    const span = coveredYears(cited);
    for (const code of placeCodesOf(cited.figure)) {
      const place = byPlace.get(code) ?? { figures: 0, measures: new Map<Measure, Holding>() };
      byPlace.set(code, place);
      place.figures += 1;
      const holding = place.measures.get(cited.figure.measure) ?? { spans: new Map<string, YearSpan>(), undated: 0 };
      place.measures.set(cited.figure.measure, holding);
      if (span === null) holding.undated += 1;
      else holding.spans.set(`${span.first}-${span.last}`, span);
    }
  }
  return byPlace;
}

function frameOf(figures: readonly CitedFigure[]): YearSpan | null {
  let [first, last] = [Infinity, -Infinity];
  for (const cited of figures) {
    const span = coveredYears(cited);
    for (const year of span ? [span.first, span.last] : []) {
      if (!Number.isFinite(year)) continue;
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
  }
  return first > last ? null : { first, last };
}

/** The years of a frame that no span covers. */
function complementOf(spans: YearSpan[], { first, last }: YearSpan): YearSpan[] {
  const open: YearSpan[] = [];
  let next = first;
  for (const span of spans.sort((a, b) => a.first - b.first)) {
    if (span.first > next) open.push({ first: next, last: Math.min(span.first - 1, last) });
    next = Math.max(next, span.last + 1);
  }
  if (next <= last) open.push({ first: next, last });
  return open;
}
