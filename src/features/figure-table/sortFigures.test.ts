import { describe, expect, it } from 'vitest';
import { citeArticle, exactly, moreThan } from '../../analysis/citedFigure.fixture.ts';
import type { Sort } from '../../analysis/view.ts';
import { periodOf } from '../../model/edtf.ts';
import { sortFigures } from './sortFigures.ts';

const figures = citeArticle({ id: 'a', text: 'cent victimes, plus de 80 membres, 9 écoles' }, [
  { exact: 'cent victimes', value: exactly(100), countries: ['PRY'], period: periodOf('2005-10', null, 'stated') },
  { exact: 'plus de 80 membres', value: moreThan(80), measure: 'participants' },
  {
    exact: '9 écoles',
    value: exactly(9),
    measure: 'sites',
    countries: ['ARG'],
    period: periodOf('2005-04', null, 'stated'),
  },
]);
const sorted = (sort: Sort | null) => sortFigures(figures, sort, 'fr').map(({ figure }) => figure.quote.exact);

describe('sortFigures(figures, sort, language)', () => {
  it('keeps the order of the corpus until somebody sorts', () => {
    expect(sorted(null)).toEqual(['cent victimes', 'plus de 80 membres', '9 écoles']);
  });

  it('compares values as numbers', () => {
    expect(sorted({ column: 'value', descending: false })).toEqual(['9 écoles', 'plus de 80 membres', 'cent victimes']);
    expect(sorted({ column: 'value', descending: true })).toEqual(['cent victimes', 'plus de 80 membres', '9 écoles']);
  });

  it('puts what is not stated last in both directions', () => {
    expect(sorted({ column: 'place', descending: false })).toEqual(['9 écoles', 'cent victimes', 'plus de 80 membres']);
    expect(sorted({ column: 'place', descending: true })).toEqual(['cent victimes', '9 écoles', 'plus de 80 membres']);
    expect(sorted({ column: 'period', descending: true }).at(-1)).toBe('plus de 80 membres');
  });

  it('compares periods by their first month', () => {
    expect(sorted({ column: 'period', descending: false })[0]).toBe('9 écoles');
  });
});
