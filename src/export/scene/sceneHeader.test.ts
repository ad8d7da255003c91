import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../../analysis/citedFigure.fixture.ts';
import type { FigureSpec } from '../../analysis/citedFigure.fixture.ts';
import { NO_PERIOD, periodOf } from '../../model/edtf.ts';
import { sceneSubtitle } from './sceneHeader.ts';

const stated = (start: string | null, end: string | null) => periodOf(start, end, 'stated');

function yearsOf(...periods: readonly FigureSpec['period'][]) {
  const figures = periods.map((period, at) => ({
    exact: `${at}`,
    value: exactly(at),
    countries: ['IDN'],
    ...(period ? { period } : {}),
  }));
  return sceneSubtitle(citeArticle({ id: 'a', text: '0123' }, figures), 'en').split(' · ')[2];
}

describe('sceneSubtitle(drawn, language): the years', () => {
  it('span what the texts state', () => {
    expect(yearsOf(stated('2005-04', '2006-10'), stated('2008', '2008'))).toBe('2005–2008');
  });

  it('do not end where a period goes on', () => {
    expect(yearsOf(stated('2003', null), stated('2005', '2006'))).toBe('since 2003');
    expect(yearsOf(stated(null, '2006'), stated('2005', '2005'))).toBe('until 2006');
  });

  it('say so where some figures tell no time', () => {
    expect(yearsOf(stated('2005', '2006'), NO_PERIOD)).toBe('2005–2006 where stated');
    expect(yearsOf(NO_PERIOD)).toBe('no period stated');
  });
});
