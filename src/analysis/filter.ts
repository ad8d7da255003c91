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

const passes: Record<Facet, (cited: CitedFigure, filter: Filter) => boolean> = {
  countries: ({ figure }, { countries, regionWide }) =>
    countries.length === 0 ||
    countries.some((iso3) => isAboutCountry(figure, iso3)) ||
    (regionWide && isRegionWide(figure, countries)),
  regions: ({ figure }, { regions }) => regions.length === 0 || regions.some((m49) => isAboutRegion(figure, m49)),
  years: (cited, { years }) => years === null || overlapsYears(cited, years),
  measures: ({ figure }, { measures }) => measures.length === 0 || measures.includes(figure.measure),
  articles: ({ article }, { articles }) => articles.length === 0 || articles.includes(article.id),
  qualifiers: ({ figure }, { qualifiers }) => qualifiers.length === 0 || qualifiers.includes(figure.value.qualifier),
  text: (cited, { text }) => text.trim() === '' || holdsAllWords(cited, text),
};

/** The facets that keep a figure out; none when it is shown. */
export function failingFacets(cited: CitedFigure, filter: Filter): Facet[] {
  return FACETS.filter((facet) => !passes[facet](cited, filter));
}

/** Splits the figures of a corpus by what the reader has chosen. Keeps their order. */
export function applyFilter(figures: readonly CitedFigure[], filter: Filter): Filtered {
  return isUnfiltered(filter) ? unfiltered(figures) : narrowed(figures, filter);
}

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
  for (const cited of figures) {
    const failing = failingFacets(cited, filter);
    if (failing.length === 0) shown.push(cited);
    if (filter.countries.length > 0 && !failing.some((facet) => facet !== 'countries')) {
      if (isRegionWide(cited.figure, filter.countries)) regionWide.push(cited);
    }
    if (failing.length === 1 && failing[0] === 'years' && !hasStatedTime(cited.figure)) undatedHidden.push(cited);
  }
  return { shown, regionWide, undatedHidden };
}

/** True when nothing is chosen, so that every figure is shown. */
export function isUnfiltered(filter: Filter): boolean {
  return (
    filter.years === null &&
    filter.text.trim() === '' &&
    [filter.countries, filter.regions, filter.measures, filter.articles, filter.qualifiers].every(
      (chosen) => chosen.length === 0,
    )
  );
}

const haystacks = new WeakMap<CitedFigure, string>();

function holdsAllWords(cited: CitedFigure, text: string): boolean {
  let haystack = haystacks.get(cited);
  if (haystack === undefined) {
    const { figure, article } = cited;
    haystack = foldText(`${figure.quote.exact} ${figure.subject} ${figure.saidBy ?? ''} ${article.title}`);
    haystacks.set(cited, haystack);
  }
  return foldText(text)
    .split(' ')
    .every((word) => haystack.includes(word));
}
