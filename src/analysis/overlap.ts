import type { Figure } from '../model/figure.ts';
import { countriesIn } from '../places/regions.ts';
import { countriesAbout } from './about.ts';
import type { CitedFigure } from './citedFigure.ts';
import { yearEnd, yearStart } from './decimalYear.ts';
import { remembered } from './remembered.ts';

/** The codes of all places that a figure is about, countries and regions, in order; a venue is not among them. */
export const placeCodesOf = remembered((figure: Figure): readonly string[] =>
  [...new Set([...countriesAbout(figure), ...figure.regions.map(({ m49 }) => m49)])].sort(),
);

const extentOf = (code: string): readonly string[] => (/^\d/u.test(code) ? [code, ...countriesIn(code)] : [code]);

/**
 * A place of each of two figures that share ground: the same country, a region and a country in it, or two regions with a
 * country in common (UN M49). null where all places lie apart.
 */
export function sharedPlaces(a: Figure, b: Figure): readonly [ofA: string, ofB: string] | null {
  for (const ofA of placeCodesOf(a)) {
    const ground = new Set(extentOf(ofA));
    const ofB = placeCodesOf(b).find((code) => extentOf(code).some((part) => ground.has(part)));
    if (ofB !== undefined) return [ofA, ofB];
  }
  return null;
}

/** Instants in decimal years, the end excluded; infinite where a period is open and nothing closes it. */
export type TimeSpan = Readonly<{ from: number; to: number }>;

/**
 * The time that a figure covers, null where no period is known. "Since 2003" runs to the date of its article, and for ever
 * where that is not known.
 */
export const timeSpanOf = remembered(({ figure: { period }, article }: CitedFigure): TimeSpan | null => {
  if (period.start === null && period.end === null) return null;
  const from = yearStart(period.start) ?? -Infinity;
  if (period.end !== null) return { from, to: yearEnd(period.end) ?? Infinity };
  return { from, to: Math.max(yearEnd(article.published) ?? Infinity, yearEnd(period.start) ?? -Infinity) };
});

/** Less than a day: months are fractions that do not meet exactly. */
const TOUCH = 1e-3;

export function spansOverlap(a: TimeSpan, b: TimeSpan): boolean {
  return a.from < b.to - TOUCH && b.from < a.to - TOUCH;
}
