import { describe, expect, it } from 'vitest';
import { periodOf } from '../model/edtf.ts';
import { citeArticle, exactly } from './citedFigure.fixture.ts';
import type { CitedFigure } from './citedFigure.ts';
import { NO_FILTER } from './filter.ts';
import { yearHistogram } from './yearHistogram.ts';

const dated = (periods: readonly (readonly [string, string | null] | null)[]): CitedFigure[] =>
  periods.flatMap((period, index) =>
    citeArticle({ id: `a${index}`, text: '7 victimes', published: '2008-01' }, [
      {
        exact: '7 victimes',
        value: exactly(7),
        ...(period && { period: periodOf(period[0], period[1], 'stated') }),
      },
    ]),
  );
const barsOf = (figures: readonly CitedFigure[]) =>
  yearHistogram(figures, NO_FILTER).bars.map(({ first, last, count }) => [first, last, count]);

describe('yearHistogram(figures, filter)', () => {
  const figures = dated([['2003', '2005'], ['2005', '2005'], ['2007', null], null]);

  it('counts a figure in every year that it covers, and those without a year apart', () => {
    expect(barsOf(figures)).toEqual([
      [2003, 2003, 1],
      [2004, 2004, 1],
      [2005, 2005, 2],
      [2006, 2006, 0],
      [2007, 2007, 1],
      [2008, 2008, 1],
    ]);
    expect(yearHistogram(figures, NO_FILTER).undated).toBe(1);
  });

  it('counts each figure of a range once', () => {
    const { within } = yearHistogram(figures, NO_FILTER);
    expect(within({ from: null, to: 2005 })).toBe(2);
    expect(within({ from: 2006, to: 2006 })).toBe(0);
    expect(within({ from: 2003, to: null })).toBe(3);
    expect(within({ from: 2009, to: null })).toBe(0);
  });

  it('counts under the other filters, and not under its own', () => {
    const { bars } = yearHistogram(figures, { ...NO_FILTER, articles: ['a1'], years: { from: 2007, to: null } });
    expect(bars.map(({ count }) => count)).toEqual([0, 0, 1, 0, 0, 0]);
  });

  it('puts a year far from nearly all others in one slot at the end', () => {
    const many = Array.from({ length: 20 }, (_, index) => [`${2001 + (index % 3)}`, `${2001 + (index % 3)}`] as const);
    expect(barsOf(dated([['1800', '1800'], ...many]))).toEqual([
      [1800, 2000, 1],
      [2001, 2001, 7],
      [2002, 2002, 7],
      [2003, 2003, 6],
    ]);
  });

  it('joins years where there are too many to tell apart', () => {
    const century = Array.from({ length: 11 }, (_, index) => [`${1905 + 10 * index}`, `${1905 + 10 * index}`] as const);
    const bars = barsOf(dated(century));
    expect(bars[0]).toEqual([1905, 1909, 1]);
    expect(bars[1]).toEqual([1910, 1914, 0]);
    expect(bars.at(-1)).toEqual([2005, 2005, 1]);
    expect(bars).toHaveLength(21);
  });

  it('has no bar where no figure has a year', () => {
    expect(yearHistogram(dated([null]), NO_FILTER)).toMatchObject({ bars: [], undated: 1 });
  });
});
