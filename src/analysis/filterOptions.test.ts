import { describe, expect, it } from 'vitest';
import { periodOf } from '../model/edtf.ts';
import { citeArticle, exactly, moreThan } from './citedFigure.fixture.ts';
import { NO_FILTER } from './filter.ts';
import { filterOptions, yearOptions } from './filterOptions.ts';

const figures = [
  ...citeArticle({ id: 'a', text: '10 victimes, 20 pays, 30 cas' }, [
    { exact: '10 victimes', value: exactly(10), countries: ['PRY'], period: periodOf('2003', '2005', 'stated') },
    { exact: '20 pays', value: exactly(20), measure: 'countries', regions: ['029'] },
    { exact: '30 cas', value: exactly(30), measure: 'cases', countries: ['ARG', 'PRY'] },
  ]),
  ...citeArticle({ id: 'b', text: '40 victimes' }, [
    { exact: '40 victimes', value: exactly(40), countries: ['IDN'], period: periodOf('2010', null, 'stated') },
  ]),
];
const options = (change: Partial<typeof NO_FILTER>) => filterOptions(figures, { ...NO_FILTER, ...change });
const counts = (list: readonly { value: string; count: number }[]) =>
  Object.fromEntries(list.map(({ value, count }) => [value, count]));

describe('filterOptions(figures, filter)', () => {
  it('counts a figure under each of its countries, and under every region around them but the world', () => {
    const { countries, regions } = options({});
    expect(counts(countries.filter(({ count }) => count > 0))).toEqual({ PRY: 2, ARG: 1, IDN: 1 });
    expect(counts(regions)).toEqual({ '005': 2, '419': 3, '019': 3, '029': 1, '035': 1, '142': 1 });
  });

  it('counts with the other filters applied, but not with its own', () => {
    const { countries, measures } = options({ countries: ['PRY'], measures: ['victims'] });
    expect(counts(countries)).toMatchObject({ PRY: 1, ARG: 0, IDN: 1 });
    expect(counts(measures)).toEqual({ victims: 1, countries: 0, cases: 1 });
  });

  it('counts qualifiers under the other filters, and offers only those that the corpus knows', () => {
    const mixed = citeArticle({ id: 'm', text: '10 victimes, plus de 80 cas' }, [
      { exact: '10 victimes', value: exactly(10) },
      { exact: 'plus de 80 cas', value: moreThan(80), measure: 'cases' },
    ]);
    const { qualifiers } = filterOptions(mixed, { ...NO_FILTER, measures: ['cases'], qualifiers: ['exact'] });
    expect(counts(qualifiers)).toEqual({ exact: 0, atLeast: 1 });
  });

  it('keeps options that now lead to nothing, with the count 0', () => {
    expect(counts(options({ text: '40' }).articles)).toEqual({ a: 0, b: 1 });
  });

  it('offers countries that only figures about their region reach, and says how many', () => {
    const jamaica = options({}).countries.find(({ value }) => value === 'JAM');
    expect(jamaica).toEqual({ value: 'JAM', count: 0, regionWide: 1, metThere: 0 });
  });

  it('knows countries where people only met, and counts no figure as theirs', () => {
    const met = figures.map(({ figure, article }) => ({
      figure: { ...figure, places: [...figure.places, { iso3: 'USA', role: 'venue', basis: 'stated' } as const] },
      article,
    }));
    const found = filterOptions(met, NO_FILTER).countries.find(({ value }) => value === 'USA');
    expect(found).toEqual({ value: 'USA', count: 0, regionWide: 0, metThere: 4 });
  });

  it('offers every year from the first to the last, and none that would turn the range round', () => {
    const { from, to } = yearOptions(figures, { ...NO_FILTER, years: { from: 2005, to: null } });
    expect(from.map(({ year, count }) => [year, count])).toEqual([
      [2003, 2],
      [2004, 2],
      [2005, 2],
      [2006, 1],
      [2007, 1],
      [2008, 1],
      [2009, 1],
      [2010, 1],
    ]);
    expect(to.map(({ year, count }) => [year, count])).toEqual([
      [2003, 0],
      [2004, 0],
      [2005, 1],
      [2006, 1],
      [2007, 1],
      [2008, 1],
      [2009, 1],
      [2010, 2],
    ]);
  });
});
