import type { Figure, Measure } from '../model/figure.ts';
import { MEASURES } from '../model/figure.ts';
import { countriesIn, regionsAround, regionsOf } from '../places/regions.ts';
import { countriesAbout, countriesMetIn, overlapsYears } from './about.ts';
import type { YearRange } from './about.ts';
import type { CitedFigure } from './citedFigure.ts';
import { yearsCovered } from './coveredYears.ts';
import { failingFacets } from './filter.ts';
import type { Facet, Filter } from './filter.ts';

/** One thing that may be chosen, with the figures that it stands for while every other filter stays as it is. */
export type Option<Value extends string = string> = Readonly<{ value: Value; count: number }>;

/** A country with, besides its own figures, those about a whole region that holds it, and those whose people only met there. */
export type CountryOption = Option & Readonly<{ regionWide: number; metThere: number }>;

export type FilterOptions = Readonly<{
  countries: readonly CountryOption[];
  regions: readonly Option[];
  measures: readonly Option<Measure>[];
  articles: readonly Option[];
  /** Years that may begin or end the range: every one from the first to the last that is covered, with the figures that would stay. */
  from: readonly YearOption[];
  to: readonly YearOption[];
}>;

export type YearOption = Readonly<{ year: number; count: number }>;

/** All options that a corpus offers, with live counts. An option that leads to nothing has the count 0. */
export function filterOptions(figures: readonly CitedFigure[], filter: Filter): FilterOptions {
  const free: Record<'countries' | 'regions' | 'measures' | 'articles', Figure[]> = {
    countries: [],
    regions: [],
    measures: [],
    articles: [],
  };
  const freeOfYears: CitedFigure[] = [];
  const articles = new Map<string, number>();
  for (const cited of figures) {
    const failing = failingFacets(cited, filter);
    const isFreeFor = (facet: Facet) => failing.every((failed) => failed === facet);
    for (const facet of Object.keys(free) as (keyof typeof free)[]) {
      if (isFreeFor(facet)) free[facet].push(cited.figure);
    }
    if (isFreeFor('years')) freeOfYears.push(cited);
    const id = cited.article.id;
    articles.set(id, (articles.get(id) ?? 0) + (isFreeFor('articles') ? 1 : 0));
  }
  const all = figures.map(({ figure }) => figure);
  return {
    countries: countryOptions(all, free.countries),
    regions: counted(all, free.regions, regionsAbout),
    measures: MEASURES.map((value) => ({
      value,
      count: free.measures.filter((f) => f.measure === value).length,
    })).filter(({ value }) => all.some((figure) => figure.measure === value)),
    articles: [...articles].map(([value, count]) => ({ value, count })),
    ...yearOptions(figures, freeOfYears, filter.years),
  };
}

/** The regions that a figure belongs to by its own words or by its countries, the world aside. */
export function regionsAbout(figure: Figure): string[] {
  const own = figure.regions.flatMap(({ m49 }) => [m49, ...regionsAround(m49)]);
  const ofCountries = countriesAbout(figure).flatMap((iso3) => [...regionsOf(iso3)]);
  return [...new Set([...own, ...ofCountries])].filter((m49) => m49 !== WORLD);
}

const WORLD = '001';

function countryOptions(all: readonly Figure[], free: readonly Figure[]): CountryOption[] {
  const direct = counted(all, free, countriesAbout);
  const regionOnly = (figure: Figure) =>
    countriesAbout(figure).length > 0 ? [] : [...new Set(figure.regions.flatMap(({ m49 }) => [...countriesIn(m49)]))];
  const wide = new Map(counted(all, free, regionOnly).map(({ value, count }) => [value, count]));
  const met = new Map(counted(all, free, countriesMetIn).map(({ value, count }) => [value, count]));
  const own = new Map(direct.map(({ value, count }) => [value, count]));
  return [...new Set([...own.keys(), ...wide.keys(), ...met.keys()])].map((value) => ({
    value,
    count: own.get(value) ?? 0,
    regionWide: wide.get(value) ?? 0,
    metThere: own.has(value) ? 0 : (met.get(value) ?? 0),
  }));
}

/** Every value that occurs in `all`, in order of appearance, counted over `free`. */
function counted(
  all: readonly Figure[],
  free: readonly Figure[],
  valuesOf: (figure: Figure) => readonly string[],
): Option[] {
  const counts = new Map<string, number>();
  for (const figure of all) for (const value of valuesOf(figure)) counts.set(value, 0);
  for (const figure of free) for (const value of valuesOf(figure)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

function yearOptions(all: readonly CitedFigure[], free: readonly CitedFigure[], range: YearRange | null) {
  const years = yearsCovered(all);
  const remaining = (candidate: YearRange) => free.filter((cited) => overlapsYears(cited, candidate)).length;
  const count = (candidate: YearRange) =>
    candidate.from !== null && candidate.to !== null && candidate.from > candidate.to ? 0 : remaining(candidate);
  return {
    from: years.map((year) => ({ year, count: count({ from: year, to: range?.to ?? null }) })),
    to: years.map((year) => ({ year, count: count({ from: range?.from ?? null, to: year }) })),
  };
}
