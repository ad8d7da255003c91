import type { Figure, Measure, Qualifier } from '../model/figure.ts';
import { MEASURES, QUALIFIERS } from '../model/figure.ts';
import { countriesIn, regionsAround, regionsOf } from '../places/regions.ts';
import { countriesAbout, countriesMetIn } from './about.ts';
import type { CitedFigure } from './citedFigure.ts';
import { coveredYears, yearsCovered } from './coveredYears.ts';
import { applyFilter, failingFacets } from './filter.ts';
import type { Facet, Filter } from './filter.ts';
import { remembered } from './remembered.ts';
import { below } from './yearHistogram.ts';

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
    const [failing, second] = failingFacets(cited, filter);
    if (second !== undefined) continue;
    const { figure } = cited;
    const isFreeFor = (facet: Facet) => failing === undefined || failing === facet;
    if (isFreeFor('countries')) {
      counts.about.add(countriesAbout(figure));
      counts.wide.add(countriesAround(figure));
      counts.met.add(countriesMetIn(figure));
    }
    if (isFreeFor('regions')) counts.regions.add(regionsAbout(figure));
    if (isFreeFor('measures')) counts.measures.add([figure.measure]);
    if (isFreeFor('qualifiers')) counts.qualifiers.add([figure.value.qualifier]);
    if (isFreeFor('articles')) counts.articles.add([cited.article.id]);
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
export const regionsAbout = remembered((figure: Figure): readonly string[] => {
  const own = figure.regions.flatMap(({ m49 }) => [m49, ...regionsAround(m49)]);
  const ofCountries = countriesAbout(figure).flatMap((iso3) => [...regionsOf(iso3)]);
  return [...new Set([...own, ...ofCountries])].filter((m49) => m49 !== WORLD);
});

const WORLD = '001';

/** The countries of the regions that a figure is about as a whole. */
const countriesAround = remembered((figure: Figure): readonly string[] =>
  countriesAbout(figure).length > 0 ? [] : [...new Set(figure.regions.flatMap(({ m49 }) => [...countriesIn(m49)]))],
);

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

/** Counts values. */
function tally() {
  const counts = new Map<string, number>();
  return {
    add: (values: readonly string[]) => {
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    },
    of: (value: string) => counts.get(value) ?? 0,
  };
}

/** The years that the range may begin or end with, while every other filter stays as it is. */
export function yearOptions(figures: readonly CitedFigure[], filter: Filter): YearOptions {
  const others = { ...filter, years: null };
  const years = yearsOffered(figures);
  const spans = applyFilter(figures, others).shown.flatMap((cited) => coveredYears(cited) ?? []);
  const range = filter.years;
  const [from, to] = [range?.from ?? -Infinity, range?.to ?? Infinity];
  const lasts = ascending(spans.filter(({ first }) => first <= to).map(({ last }) => last));
  const firsts = ascending(spans.filter(({ last }) => last >= from).map(({ first }) => first));
  return {
    from: years.map((year) => ({ year, count: year > to ? 0 : lasts.length - below(lasts, year) })),
    to: years.map((year) => ({ year, count: year < from ? 0 : below(firsts, year + 1) })),
  };
}

function ascending(numbers: readonly number[]): Float64Array {
  return Float64Array.from(numbers).sort();
}
