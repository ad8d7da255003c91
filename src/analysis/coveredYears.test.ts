import { describe, expect, it } from 'vitest';
import { periodOf } from '../model/edtf.ts';
import type { Period } from '../model/figure.ts';
import { citeArticle, exactly } from './citedFigure.fixture.ts';
import { coveredYears, yearsCovered } from './coveredYears.ts';

const cite = (period: Period | null, published: string | null = null) =>
  citeArticle({ id: 'a', text: '9 cas', published }, [
    { exact: '9 cas', value: exactly(9), ...(period === null ? {} : { period }) },
  ]);
const covered = (...given: Parameters<typeof cite>) => cite(...given).map(coveredYears)[0];

describe('coveredYears(cited)', () => {
  it('takes the years of both ends in', () => {
    expect(covered(periodOf('2005-04', '2006-10', 'stated'))).toEqual({ first: 2005, last: 2006 });
  });

  it('ends an open period with the year of publication', () => {
    expect(covered(periodOf('2003', null, 'stated'), '2010-10')).toEqual({ first: 2003, last: 2010 });
  });

  it('ends it with the last year that the figures of the article tell, where no date is known', () => {
    expect(covered(periodOf('2003', null, 'stated'))).toEqual({ first: 2003, last: 2003 });
    const article = { id: 'a', text: '9 cas, 12 cas', published: null };
    const [nine] = citeArticle(article, [
      { exact: '9 cas', value: exactly(9), period: periodOf('2003', null, 'stated') },
      { exact: '12 cas', value: exactly(12), period: periodOf('2005-04', '2006-10', 'stated') },
    ]);
    expect(nine && coveredYears(nine)).toEqual({ first: 2003, last: 2006 });
  });

  it('has no beginning where none is told', () => {
    expect(covered(periodOf(null, '2003', 'stated'), '2010')).toEqual({ first: -Infinity, last: 2003 });
  });

  it('never ends a period before it begins', () => {
    expect(covered(periodOf('2012', null, 'stated'), '2010')).toEqual({ first: 2012, last: 2012 });
  });

  it('has nothing for a figure without a period, whatever the date of its article', () => {
    expect(covered(null, '2010')).toBeNull();
  });
});

describe('yearsCovered(figures)', () => {
  it('offers every year between the first and the last', () => {
    const figures = [
      ...cite(periodOf('2003', null, 'stated')),
      ...cite(periodOf('2005-04', '2006-10', 'stated')),
      ...cite(periodOf('2008', null, 'stated'), '2009'),
    ];
    expect(yearsCovered(figures)).toEqual([2003, 2004, 2005, 2006, 2007, 2008, 2009]);
    expect(yearsCovered(cite(null, '2010'))).toEqual([]);
  });
});
