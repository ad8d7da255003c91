import { describe, expect, it } from 'vitest';
import { periodOf } from '../model/edtf.ts';
import { citeArticle, exactly } from './citedFigure.fixture.ts';
import { applyFilter, NO_FILTER } from './filter.ts';
import { waysOut } from './waysOut.ts';

const figures = citeArticle({ id: 'a', text: '10 victimes, 20 pays, 30 cas' }, [
  { exact: '10 victimes', value: exactly(10), countries: ['PRY'], period: periodOf('2003', '2005', 'stated') },
  { exact: '20 pays', value: exactly(20), measure: 'countries', countries: ['PRY'] },
  { exact: '30 cas', value: exactly(30), measure: 'cases', countries: ['IDN'] },
]);

describe('waysOut(figures, filter)', () => {
  it('names each filter that alone stands in the way, with the figures that come back without it', () => {
    const filter = { ...NO_FILTER, countries: ['PRY'], measures: ['cases' as const] };
    const ways = waysOut(figures, filter);
    expect(ways.map(({ facets, count }) => [facets, count])).toEqual([
      [['measures'], 2],
      [['countries'], 1],
    ]);
    for (const way of ways) expect(applyFilter(figures, way.filter).shown).toHaveLength(way.count);
  });

  it('names several where one is not enough', () => {
    const filter = { ...NO_FILTER, countries: ['ARG'], text: 'zzz' };
    expect(waysOut(figures, filter)).toEqual([{ facets: ['countries', 'text'], count: 3, filter: NO_FILTER }]);
  });
});
