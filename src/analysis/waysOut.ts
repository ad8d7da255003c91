import type { CitedFigure } from './citedFigure.ts';
import { failingFacets, NO_FILTER } from './filter.ts';
import type { Facet, Filter } from './filter.ts';

/** Filters whose removal brings figures back: as few of them as possible. */
export type WayOut = Readonly<{ facets: readonly Facet[]; count: number; filter: Filter }>;

/** For filters that nothing passes: which to take away, with the figures that this would show; the most figures first. */
export function waysOut(figures: readonly CitedFigure[], filter: Filter): WayOut[] {
  const ways = new Map<string, { facets: readonly Facet[]; count: number }>();
  let fewest = Infinity;
  for (const cited of figures) {
    const facets = failingFacets(cited, filter);
    if (facets.length > fewest) continue;
    if (facets.length < fewest) ways.clear();
    fewest = facets.length;
    const key = facets.join();
    ways.set(key, { facets, count: (ways.get(key)?.count ?? 0) + 1 });
  }
  return [...ways.values()]
    .map((way) => ({ ...way, filter: without(filter, way.facets) }))
    .sort((a, b) => b.count - a.count);
}

function without(filter: Filter, facets: readonly Facet[]): Filter {
  const lifted = Object.fromEntries(facets.map((facet) => [facet, NO_FILTER[facet]]));
  return { ...filter, ...lifted, ...(facets.includes('countries') && { regionWide: false }) };
}
