import { describe, expect, it } from 'vitest';
import { periodOf } from '../model/edtf.ts';
import { about, between, citeArticle, exactly, moreThan } from './citedFigure.fixture.ts';
import { headlineFacts } from './headlineFacts.ts';

const figures = citeArticle({ id: 'a', text: '54 victimes, plus de 60 victimes, 1,4 million, 90 pour cent, 7 cas' }, [
  { exact: '54 victimes', value: exactly(54), countries: ['IDN'], period: periodOf('2005-04', '2006-10', 'stated') },
  { exact: 'plus de 60 victimes', value: moreThan(60), countries: ['IDN'], period: periodOf('2003', null, 'stated') },
  { exact: '1,4 million', value: between(1.4e6, 2.1e6), measure: 'people', countries: ['PRY'] },
  { exact: '90 pour cent', value: exactly(90), unit: 'percent' },
  { exact: '7 cas', value: about(7), measure: 'cases' },
]);

describe('headlineFacts(figures)', () => {
  it('counts figures and countries, each country once', () => {
    expect(headlineFacts(figures)).toMatchObject({ figures: 5, countries: 2 });
  });

  it('spans the years that periods name', () => {
    expect(headlineFacts(figures).years).toEqual({ first: 2003, last: 2006 });
  });

  it('leaves out years that the text does not state', () => {
    const inferred = citeArticle({ id: 'b', text: '9 victimes' }, [
      { exact: '9 victimes', value: exactly(9), period: periodOf('1999', '1999', 'inferred') },
    ]);
    expect(headlineFacts([...figures, ...inferred]).years).toEqual({ first: 2003, last: 2006 });
  });

  it('takes the largest count of victims, never a percentage or other people', () => {
    expect(headlineFacts(figures).largest?.figure.quote.exact).toBe('plus de 60 victimes');
  });

  it('has no years and no largest figure where none is stated', () => {
    expect(headlineFacts(figures.slice(2))).toMatchObject({ years: null, largest: null });
  });
});
