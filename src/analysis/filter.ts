import type { Measure, Qualifier } from '../model/figure.ts';
import type { CitedFigure } from './citedFigure.ts';
import { hasStatedTime, isAboutCountry, isAboutRegion, isRegionWide, overlapsYears } from './about.ts';
import type { YearRange } from './about.ts';
import { foldText } from './foldText.ts';
import { remembered } from './remembered.ts';

/** What a reader has chosen. An empty list means "all"; several values of one kind widen, several kinds narrow. */
export type Filter = Readonly<{
  /** ISO 3166-1 alpha-3. */
  countries: readonly string[];
  /** UN M49. */
  regions: readonly string[];
  years: YearRange | null;
  measures: readonly Measure[];
  /** Article ids. */
  articles: readonly string[];
  qualifiers: readonly Qualifier[];
  text: string;
  /** With countries chosen: show figures about their whole region too. */
  regionWide: boolean;
}>;

export const NO_FILTER: Filter = {
  countries: [],
  regions: [],
  years: null,
  measures: [],
  articles: [],
  qualifiers: [],
  text: '',
  regionWide: false,
};

export const FACETS = ['countries', 'regions', 'years', 'measures', 'articles', 'qualifiers', 'text'] as const;
export type Facet = (typeof FACETS)[number];

export type Filtered = Readonly<{
  shown: readonly CitedFigure[];
  /** Figures about the whole region of a chosen country that pass every other filter, shown or not. */
  regionWide: readonly CitedFigure[];
  /** Figures that only the year filter keeps out, because their text tells no time. */
  undatedHidden: readonly CitedFigure[];
}>;

type Test = (cited: CitedFigure) => boolean;

/** What a figure must pass; null where nothing is chosen. */
const tests: Record<Facet, (filter: Filter) => Test | null> = {
  countries: ({ countries, regionWide }) =>
    countries.length === 0
      ? null
      : ({ figure }) =>
          countries.some((iso3) => isAboutCountry(figure, iso3)) || (regionWide && isRegionWide(figure, countries)),
  regions: ({ regions }) =>
    regions.length === 0 ? null : ({ figure }) => regions.some((m49) => isAboutRegion(figure, m49)),
  years: ({ years }) => years && ((cited) => overlapsYears(cited, years)),
  measures: ({ measures }) => (measures.length === 0 ? null : ({ figure }) => measures.includes(figure.measure)),
  articles: ({ articles }) => {
    const chosen = new Set(articles);
    return chosen.size === 0 ? null : ({ article }) => chosen.has(article.id);
  },
  qualifiers: ({ qualifiers }) =>
    qualifiers.length === 0 ? null : ({ figure }) => qualifiers.includes(figure.value.qualifier),
  text: ({ text }) => {
    const words = foldText(text).split(' ');
    return text.trim() === '' ? null : (cited) => holdsAll(cited, words);
  },
};

const testsOf = remembered((filter: Filter): readonly Readonly<{ facet: Facet; passes: Test }>[] =>
  FACETS.flatMap((facet) => {
    const passes = tests[facet](filter);
    return passes ? [{ facet, passes }] : [];
  }),
);

/** What keeps a figure out: nothing (null), one facet alone, or more than one. */
export function faultOf(cited: CitedFigure, filter: Filter): Facet | 'several' | null {
  return firstFaults(cited, testsOf(filter));
}

/** All that keeps a figure out. */
export function failingFacets(cited: CitedFigure, filter: Filter): Facet[] {
  return testsOf(filter).flatMap(({ facet, passes }) => (passes(cited) ? [] : facet));
}

function firstFaults(cited: CitedFigure, active: ReturnType<typeof testsOf>): Facet | 'several' | null {
  let fault: Facet | null = null;
  for (const { facet, passes } of active) {
    if (passes(cited)) continue;
    if (fault !== null) return 'several';
    fault = facet;
  }
  return fault;
}

/** Splits the figures of a corpus by what the reader has chosen. Keeps their order; asked again it knows its answer. */
export function applyFilter(figures: readonly CitedFigure[], filter: Filter): Filtered {
  return isUnfiltered(filter) ? unfiltered(figures) : narrowedBy(filter)(figures);
}

const narrowedBy = remembered((filter: Filter) =>
  remembered((figures: readonly CitedFigure[]) => narrowed(figures, filter)),
);

/** Always the same answer, so that what is worked out for all figures is there again when filters are cleared. */
const unfiltered = remembered((figures: readonly CitedFigure[]): Filtered => ({
  shown: figures,
  regionWide: [],
  undatedHidden: [],
}));

function narrowed(figures: readonly CitedFigure[], filter: Filter): Filtered {
  const shown: CitedFigure[] = [];
  const regionWide: CitedFigure[] = [];
  const undatedHidden: CitedFigure[] = [];
  const active = testsOf(filter);
  for (const cited of figures) {
    const fault = firstFaults(cited, active);
    if (fault === 'several') continue;
    if (fault === null) shown.push(cited);
    if (filter.countries.length > 0 && (fault === null || fault === 'countries')) {
      if (isRegionWide(cited.figure, filter.countries)) regionWide.push(cited);
    }
    if (fault === 'years' && !hasStatedTime(cited.figure)) undatedHidden.push(cited);
  }
  return { shown, regionWide, undatedHidden };
}

/** True when nothing is chosen, so that every figure is shown. */
export function isUnfiltered(filter: Filter): boolean {
  return activeFilters({ ...filter, regionWide: false }) === 0;
}

/** How many filters are active: each chosen value, the years, the words, the whole region of chosen countries. */
export function activeFilters({ years, text, regionWide, ...chosen }: Filter): number {
  const { countries, regions, measures, articles, qualifiers } = chosen;
  const values = [countries, regions, measures, articles, qualifiers].flat().length;
  return values + Number(years !== null) + Number(text.trim() !== '') + Number(regionWide && countries.length > 0);
}

const haystackOf = remembered(({ figure, article }: CitedFigure) =>
  foldText(`${figure.quote.exact} ${figure.subject} ${figure.saidBy ?? ''} ${article.title}`),
);

function holdsAll(cited: CitedFigure, words: readonly string[]): boolean {
  const haystack = haystackOf(cited);
  return words.every((word) => haystack.includes(word));
}
