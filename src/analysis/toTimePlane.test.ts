import { describe, expect, it } from 'vitest';
import { periodOf } from '../model/edtf.ts';
import { citeArticle, exactly } from './citedFigure.fixture.ts';
import { toTimePlane } from './toTimePlane.ts';

const text =
  'Between April 2005 and October 2006 1650 victims. Since 2003 1200 trained. Until 2004 90 cases. Also 54 people.';
const specs = [
  { exact: '1650 victims', value: exactly(1650), period: periodOf('2005-04', '2006-10', 'stated') },
  { exact: '1200 trained', value: exactly(1200), period: periodOf('2003', null, 'stated') },
  { exact: '90 cases', value: exactly(90), period: periodOf(null, '2004', 'stated') },
  { exact: '54 people', value: exactly(54) },
];
const timesOf = (published: string | null) => {
  const plane = toTimePlane(citeArticle({ id: 'a', text, published }, specs), { scale: null });
  return { years: plane.years, times: plane.marks.map(({ time }) => time) };
};

describe('toTimePlane(figures, options)', () => {
  it('draws a period from the beginning of its first month to the end of its last', () => {
    const [time] = timesOf('2010-10').times;
    expect(time).toEqual({ kind: 'period', from: 2005.25, to: 2006 + 10 / 12, opensAt: null });
  });

  it('runs an open period to the date of the article', () => {
    const [, time] = timesOf('2010-10').times;
    expect(time).toEqual({ kind: 'period', from: 2003, to: 2010 + 10 / 12, opensAt: 'end' });
  });

  it('runs an open period to the end of the last year that its article tells of, where that has no date', () => {
    const { years, times } = timesOf(null);
    expect(years).toEqual([2003, 2007]);
    expect(times[1]).toEqual({ kind: 'period', from: 2003, to: 2007, opensAt: 'end' });
  });

  it('begins a period without a beginning at the start of the axis', () => {
    expect(timesOf(null).times[2]).toEqual({ kind: 'period', from: 2003, to: 2005, opensAt: 'start' });
  });

  it('stands a figure without a period at the publication of its article, else among the undated', () => {
    expect(timesOf('2007').times[3]).toEqual({ kind: 'published', at: 2007.5, isUncertain: false });
    expect(timesOf(null).times[3]).toEqual({ kind: 'undated' });
  });

  it.each(['2016-06?', '2016~', '2016-06%'])('knows %s as an uncertain date of publication', (published) => {
    expect(timesOf(published).times[3]).toMatchObject({ kind: 'published', isUncertain: true });
  });

  it('has no years where nothing is dated', () => {
    const figures = citeArticle({ id: 'a', text }, [{ exact: '54 people', value: exactly(54) }]);
    expect(toTimePlane(figures, { scale: null })).toMatchObject({
      years: null,
      marks: [{ time: { kind: 'undated' } }],
    });
  });

  it('leaves out percentages and money, and says so', () => {
    const figures = citeArticle({ id: 'a', text }, [{ exact: '54 people', value: exactly(54), unit: 'percent' }]);
    expect(toTimePlane(figures, { scale: null }).notDrawn).toMatchObject([{ reason: 'percent' }]);
  });
});
