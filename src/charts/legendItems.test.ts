import { describe, expect, it } from 'vitest';
import { about, citeArticle, exactly } from '../analysis/citedFigure.fixture.ts';
import { periodOf } from '../model/edtf.ts';
import { legendItems } from './legendItems.ts';
import { markLabels } from './markLabels.ts';
import { marksInUse } from './marksInUse.ts';

const text = '1650 victims, about 54 people, 12 cases';
const cited = citeArticle({ id: 'a', text, published: '2016-06?' }, [
  { exact: '1650 victims', value: exactly(1650), period: periodOf('2005', null, 'stated') },
  {
    exact: 'about 54 people',
    value: about(54),
    places: [{ iso3: 'MEX', role: 'about', basis: 'inferred' }],
    measure: 'people',
  },
  { exact: '12 cases', value: exactly(12), measure: 'cases', period: periodOf('2004', '2004', 'inferred') },
]);
const namesOf = (overPeriods: boolean) =>
  legendItems(marksInUse(cited, overPeriods), overPeriods ? 'up' : 'right', 'en').map((item) => item.text);

describe('legendItems(use, grows, language)', () => {
  it('explains strokes, uncertain dates and inferred places of a chart over time', () => {
    expect(namesOf(true)).toEqual([
      'victims',
      'people',
      'cases',
      'exact',
      'about',
      'period stated, from beginning to end',
      'period inferred',
      'period without a stated end or beginning',
      'period not stated',
      'date of publication uncertain (year?)',
      'place inferred, not stated with the figure',
    ]);
  });

  it('explains fills where time is no axis', () => {
    expect(namesOf(false)).toEqual([
      'victims',
      'people',
      'cases',
      'exact',
      'about',
      'period stated',
      'period inferred or not stated',
      'place inferred, not stated with the figure',
    ]);
  });

  it('says of hollow marks only what holds of them', () => {
    const hollowOf = (figures: typeof cited) =>
      legendItems(marksInUse(figures, false), 'right', 'en')
        .map(({ text }) => text)
        .filter((text) => text.startsWith('period'));
    expect(hollowOf(cited.filter(({ figure }) => figure.period.basis === 'inferred'))).toEqual(['period inferred']);
    expect(hollowOf(cited.filter(({ figure }) => figure.period.basis === 'none'))).toEqual(['period not stated']);
  });

  it.each([true, false])('has no sample twice', (overPeriods) => {
    const items = legendItems(marksInUse(cited, overPeriods), 'right', 'en');
    const samples = items.map(({ sample }) => JSON.stringify(sample));
    expect(new Set(samples).size).toBe(samples.length);
  });
});

describe('markLabels(figures, language)', () => {
  const figures = cited.map(({ figure }) => figure);

  it('keeps the noun where marks count different things, and marks an inferred place', () => {
    const labels = markLabels(figures, 'en');
    expect(figures.map((figure) => labels?.(figure))).toEqual([['1,650 victims'], ['≈\u00a054 people†'], ['12 cases']]);
  });

  it('may leave out the noun where all count the same', () => {
    const [victims] = figures;
    if (!victims) throw new Error('no figure');
    expect(markLabels([victims], 'en')?.(victims)).toEqual(['1,650 victims', '1,650']);
  });
});
