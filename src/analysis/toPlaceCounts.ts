import { countriesAbout } from './about.ts';
import type { CitedFigure } from './citedFigure.ts';
import { remembered } from './remembered.ts';

export type CountryCount = Readonly<{ iso3: string; figures: readonly CitedFigure[] }>;
export type RegionCount = Readonly<{ m49: string; figures: readonly CitedFigure[] }>;

/**
 * How many figures are about each country, most first. A figure about several countries counts for each of them. Figures
 * about a region as a whole are never given to its countries, and those without a place to none.
 */
export type PlaceCounts = Readonly<{
  countries: readonly CountryCount[];
  regions: readonly RegionCount[];
  noPlace: readonly CitedFigure[];
  /** How many figures are about more than one country. */
  several: number;
}>;

export const toPlaceCounts = remembered((figures: readonly CitedFigure[]): PlaceCounts => {
  const countries = new Map<string, CitedFigure[]>();
  const regions = new Map<string, CitedFigure[]>();
  const noPlace: CitedFigure[] = [];
  let several = 0;
  for (const cited of figures) {
    const { figure } = cited;
    const about = countriesAbout(figure);
    if (about.length > 1) several += 1;
    for (const iso3 of about) push(countries, iso3, cited);
    if (about.length > 0) continue;
    const wide = new Set(figure.regions.map(({ m49 }) => m49));
    for (const m49 of wide) push(regions, m49, cited);
    if (wide.size === 0) noPlace.push(cited);
  }
  return {
    countries: [...countries].sort(byNumber).map(([iso3, held]) => ({ iso3, figures: held })),
    regions: [...regions].sort(byNumber).map(([m49, held]) => ({ m49, figures: held })),
    noPlace,
    several,
  };
});

function push(lists: Map<string, CitedFigure[]>, key: string, cited: CitedFigure): void {
  const list = lists.get(key);
  if (list) list.push(cited);
  else lists.set(key, [cited]);
}

function byNumber(a: readonly [string, readonly unknown[]], b: readonly [string, readonly unknown[]]): number {
  return b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1);
}
