import type { Figure } from '../model/figure.ts';
import { countriesIn, regionsAround } from '../places/regions.ts';
import type { CitedFigure } from './citedFigure.ts';
import { coveredYears } from './coveredYears.ts';
import { remembered } from './remembered.ts';

/** Years from and to, both included; null is open. At least one end is set. */
export type YearRange = Readonly<{ from: number | null; to: number | null }>;

/** The countries that a figure is about, each once. A venue is where people met, not what the figure is about. */
export function countriesAbout({ places }: Figure): readonly string[] {
  return countriesOf(places);
}

/** Figures with the same places share one list of them: what is remembered of it serves them all. */
const countriesOf = remembered((places: Figure['places']): readonly string[] => [
  ...new Set(places.filter(({ role }) => role !== 'venue').map(({ iso3 }) => iso3)),
]);

/** A country by ISO 3166-1 alpha-3, or a region by UN M49. */
export type PlaceCode = Readonly<{ kind: 'country' | 'region'; code: string }>;

/** The places that figures are about, each once, in their order: countries, and the regions of figures that name none. */
export function placesOfAll(figures: readonly Figure[]): PlaceCode[] {
  const found = new Map<string, PlaceCode>();
  for (const figure of figures) {
    const countries = countriesAbout(figure);
    for (const code of countries) found.set(code, { kind: 'country', code });
    if (countries.length === 0) for (const { m49 } of figure.regions) found.set(m49, { kind: 'region', code: m49 });
  }
  return [...found.values()];
}

/** The countries where people only met, each once. */
export function countriesMetIn({ places }: Figure): readonly string[] {
  return venuesOf(places);
}

const venuesOf = remembered((places: Figure['places']): readonly string[] => [
  ...new Set(places.filter(({ role }) => role === 'venue').map(({ iso3 }) => iso3)),
]);

/** Of these countries those where people met, and that no figure is about. */
export function onlyMetIn(figures: readonly CitedFigure[], countries: readonly string[]): string[] {
  return countries.filter((iso3) => {
    let isMetIn = false;
    for (const { figure } of figures) {
      if (isAboutCountry(figure, iso3)) return false;
      isMetIn ||= countriesMetIn(figure).includes(iso3);
    }
    return isMetIn;
  });
}

export function isAboutCountry(figure: Figure, iso3: string): boolean {
  return countriesAbout(figure).includes(iso3);
}

/** True for figures of the region itself, of its countries and of the regions within it. */
export function isAboutRegion(figure: Figure, m49: string): boolean {
  return (
    figure.regions.some((region) => isWithin(region.m49, m49)) ||
    countriesAbout(figure).some((iso3) => countriesIn(m49).includes(iso3))
  );
}

/** True when a figure names no country, but a region that holds one of these: "the Caribbean" for Jamaica. */
export function isRegionWide(figure: Figure, countries: readonly string[]): boolean {
  return (
    countriesAbout(figure).length === 0 &&
    figure.regions.some(({ m49 }) => countries.some((iso3) => countriesIn(m49).includes(iso3)))
  );
}

/** True when the text, or something that it was carried from, tells a time. */
export function hasStatedTime(figure: Figure): boolean {
  return figure.period.basis !== 'none';
}

/** True when the years that a figure covers share at least one with the range. A figure without a period shares none. */
export function overlapsYears(cited: CitedFigure, { from, to }: YearRange): boolean {
  const covered = coveredYears(cited);
  return covered !== null && covered.first <= (to ?? Infinity) && covered.last >= (from ?? -Infinity);
}

/** True when a region is the other or lies in it, as the Caribbean in the Americas. */
function isWithin(inner: string, outer: string): boolean {
  return inner === outer || regionsAround(inner).some((around) => around === outer);
}
