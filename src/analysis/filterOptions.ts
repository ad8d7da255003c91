import type { Figure, Measure, Qualifier } from '../model/figure.ts';
import { MEASURES, QUALIFIERS } from '../model/figure.ts';
import { countriesIn, regionsAround, regionsOf } from '../places/regions.ts';
import { countriesAbout, countriesMetIn } from './about.ts';
import type { YearRange } from './about.ts';
import type { CitedFigure } from './citedFigure.ts';
import { coveredYears, yearsCovered } from './coveredYears.ts';
import { applyFilter, faultOf } from './filter.ts';
import type { Facet, Filter } from './filter.ts';
import { remembered, rememberedBy } from './remembered.ts';

/** One thing that may be chosen, with the figures that it stands for while every other filter stays as it is. */
export type Option<Value extends string = string> = Readonly<{ value: Value; count: number }>;

/** A country with, besides its own figures, those about a whole region that holds it, and those whose people only met there. */
export type CountryOption = Option & Readonly<{ regionWide: number; metThere: number }>;

export type FilterOptions = Readonly<{
  countries: readonly CountryOption[];
  regions: readonly Option[];
  measures: readonly Option<Measure>[];
  qualifiers: readonly Option<Qualifier>[];
  articles: readonly Option[];
}>;

/** Years that may begin or end the range: every one from the first to the last that is covered, with the figures that would stay. */
export type YearOptions = Readonly<{ from: readonly YearOption[]; to: readonly YearOption[] }>;

export type YearOption = Readonly<{ year: number; count: number }>;

/** All options that a corpus offers, with live counts. An option that leads to nothing has the count 0. */
export function filterOptions(figures: readonly CitedFigure[], filter: Filter): FilterOptions {
  const offer = offerOf(figures);
  const counts = {
    about: tally(),
    wide: tally(),
    met: tally(),
    regions: tally(),
    measures: tally(),
    qualifiers: tally(),
    articles: tally(),
  };
  for (const cited of figures) {
    const fault = faultOf(cited, filter);
    if (fault === 'several') continue;
    const { figure } = cited;
    const isFreeFor = (facet: Facet) => fault === null || fault === facet;
    if (isFreeFor('countries')) {
      counts.about.add(countriesAbout(figure));
      counts.wide.add(countriesAround(figure));
      counts.met.add(countriesMetIn(figure));
    }
    if (isFreeFor('regions')) counts.regions.add(regionsAbout(figure));
    if (isFreeFor('measures')) counts.measures.addOne(figure.measure);
    if (isFreeFor('qualifiers')) counts.qualifiers.addOne(figure.value.qualifier);
    if (isFreeFor('articles')) counts.articles.addOne(cited.article.id);
  }
  return {
    countries: offer.countries.map((value) => ({
      value,
      count: counts.about.of(value),
      regionWide: counts.wide.of(value),
      metThere: offer.about.has(value) ? 0 : counts.met.of(value),
    })),
    regions: offer.regions.map((value) => ({ value, count: counts.regions.of(value) })),
    measures: offer.measures.map((value) => ({ value, count: counts.measures.of(value) })),
    qualifiers: offer.qualifiers.map((value) => ({ value, count: counts.qualifiers.of(value) })),
    articles: offer.articles.map((value) => ({ value, count: counts.articles.of(value) })),
  };
}

/** The regions that a figure belongs to by its own words or by its countries, the world aside. */
export function regionsAbout(figure: Figure): readonly string[] {
  return regionsWith(countriesAbout(figure))(figure.regions);
}

/** Figures with the same places and regions share their lists: what is remembered of these serves them all. */
const regionsWith = remembered((countries: readonly string[]) =>
  remembered((regions: Figure['regions']): readonly string[] => {
    const own = regions.flatMap(({ m49 }) => [m49, ...regionsAround(m49)]);
    const ofCountries = countries.flatMap((iso3) => [...regionsOf(iso3)]);
    return [...new Set([...own, ...ofCountries])].filter((m49) => m49 !== WORLD);
  }),
);

const WORLD = '001';

/** The countries of the regions that a figure is about as a whole. */
function countriesAround(figure: Figure): readonly string[] {
  return countriesAbout(figure).length > 0 ? NONE : countriesOfAll(figure.regions);
}

const NONE: readonly string[] = [];

const countriesOfAll = remembered((regions: Figure['regions']): readonly string[] => [
  ...new Set(regions.flatMap(({ m49 }) => [...countriesIn(m49)])),
]);

/** Every value that a corpus knows, in order of appearance: it stays when a filter changes. */
const offerOf = remembered((figures: readonly CitedFigure[]) => {
  const [about, wide, met] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [regions, articles, measures] = [new Set<string>(), new Set<string>(), new Set<Measure>()];
  const qualifiers = new Set<Qualifier>();
  for (const { figure, article } of figures) {
    for (const iso3 of countriesAbout(figure)) about.add(iso3);
    for (const iso3 of countriesAround(figure)) wide.add(iso3);
    for (const iso3 of countriesMetIn(figure)) met.add(iso3);
    for (const m49 of regionsAbout(figure)) regions.add(m49);
    measures.add(figure.measure);
    qualifiers.add(figure.value.qualifier);
    articles.add(article.id);
  }
  return {
    about,
    countries: [...new Set([...about, ...wide, ...met])],
    regions: [...regions],
    measures: MEASURES.filter((measure) => measures.has(measure)),
    qualifiers: QUALIFIERS.filter((qualifier) => qualifiers.has(qualifier)),
    articles: [...articles],
  };
});

const yearsOffered = remembered(yearsCovered);

/** Counts values. Many figures share a list of values: lists are counted first, and taken apart when all are there. */
function tally() {
  const counts = new Map<string, number>();
  const lists = new Map<readonly string[], number>();
  const count = <T>(counted: Map<T, number>, value: T, times: number) =>
    void counted.set(value, (counted.get(value) ?? 0) + times);
  return {
    add: (values: readonly string[]) => values.length > 0 && count(lists, values, 1),
    addOne: (value: string) => count(counts, value, 1),
    of: (value: string) => {
      for (const [values, times] of lists) for (const one of values) count(counts, one, times);
      lists.clear();
      return counts.get(value) ?? 0;
    },
  };
}

/** The years that the range may begin or end with, while every other filter stays as it is. */
export function yearOptions(figures: readonly CitedFigure[], filter: Filter): YearOptions {
  const others = filter.years === null ? filter : { ...filter, years: null };
  const { from, to } = filter.years ?? { from: null, to: null };
  return countedYears(applyFilter(figures, others).shown, { years: yearsOffered(figures), from, to });
}

type Offer = Readonly<{ years: readonly number[] }> & YearRange;

const countedYears = rememberedBy(
  ({ years, from, to }: Offer) => `${years[0]} ${years.length} ${from} ${to}`,
  (figures: readonly CitedFigure[], { years, from, to }): YearOptions => {
    const [least, most] = [years[0] ?? 0, years.at(-1) ?? 0];
    const [beginning, ending] = [new Uint32Array(years.length + 1), new Uint32Array(years.length + 1)];
    const at = (year: number) => Math.min(Math.max(year, least), most) - least;
    for (const cited of figures) {
      const span = coveredYears(cited);
      if (span === null) continue;
      if (span.first <= (to ?? Infinity)) ending[at(span.last)]! += 1;
      if (span.last >= (from ?? -Infinity)) beginning[at(span.first)]! += 1;
    }
    const sum = (counts: Uint32Array) => counts.reduce((all, count) => all + count, 0);
    return {
      from: years.map((year, index) => ({
        year,
        count: year > (to ?? Infinity) ? 0 : sum(ending.subarray(index)),
      })),
      to: years.map((year, index) => ({
        year,
        count: year < (from ?? -Infinity) ? 0 : sum(beginning.subarray(0, index + 1)),
      })),
    };
  },
);
