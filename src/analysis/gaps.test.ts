import { describe, expect, it } from 'vitest';
import { NO_PERIOD, periodOf } from '../model/edtf.ts';
import { citeArticle, exactly } from './citedFigure.fixture.ts';
import { gapsOf } from './gaps.ts';

const stated = (start: string | null, end: string | null) => periodOf(start, end, 'stated');

const figures = citeArticle({ id: 'a', text: 'one two three four five', published: '2008-06' }, [
  { exact: 'one', value: exactly(1), countries: ['IDN'], period: stated('2003', '2004') },
  { exact: 'two', value: exactly(2), countries: ['IDN'], period: stated('2006-04', '2006-10') },
  { exact: 'three', value: exactly(3), countries: ['PRY'], measure: 'cases', period: stated('2005', null) },
  { exact: 'four', value: exactly(4), countries: ['PRY'], period: NO_PERIOD },
  { exact: 'five', value: exactly(5), countries: ['PRY'], measure: 'other', period: stated('2003', '2003') },
]);

describe('gapsOf(figures)', () => {
  it('names the years that the figures cover together: from 2003 to the article of 2008', () => {
    expect(gapsOf(figures).years).toEqual({ first: 2003, last: 2008 });
  });

  it('lists by place and measure the years without a figure, and counts those that tell no year', () => {
    expect(gapsOf(figures).places).toEqual([
      {
        place: 'PRY',
        figures: 3,
        missing: [
          { measure: 'victims', years: [{ first: 2003, last: 2008 }], undated: 1 },
          { measure: 'cases', years: [{ first: 2003, last: 2004 }], undated: 0 },
        ],
      },
      {
        place: 'IDN',
        figures: 2,
        missing: [
          {
            measure: 'victims',
            years: [
              { first: 2005, last: 2005 },
              { first: 2007, last: 2008 },
            ],
            undated: 0,
          },
          { measure: 'cases', years: [{ first: 2003, last: 2008 }], undated: 0 },
        ],
      },
    ]);
  });

  it('has nothing to tell without a year, or where all is covered', () => {
    const undated = citeArticle({ id: 'b', text: 'one' }, [{ exact: 'one', value: exactly(1), countries: ['IDN'] }]);
    expect(gapsOf(undated)).toEqual({ years: null, places: [] });
    expect(gapsOf(figures.slice(0, 1)).places).toEqual([]);
  });
});
