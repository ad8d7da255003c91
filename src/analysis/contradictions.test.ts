import { describe, expect, it } from 'vitest';
import { NO_PERIOD, periodOf } from '../model/edtf.ts';
import type { Quantity } from '../model/figure.ts';
import { about, atMost, between, citeArticle, exactly, moreThan } from './citedFigure.fixture.ts';
import type { FigureSpec } from './citedFigure.fixture.ts';
import { areApart, contradictionsOf } from './contradictions.ts';

const stated = (start: string | null, end: string | null) => periodOf(start, end, 'stated');

const cite = (id: string, value: Quantity, rest: Partial<FigureSpec> = {}, published = '2008') =>
  citeArticle({ id, text: 'these victims', published }, [
    { exact: 'these victims', value, countries: ['IDN'], period: stated('2005', '2005'), subject: 'victims', ...rest },
  ]);

const pairs = (...articles: ReturnType<typeof cite>[]) =>
  contradictionsOf(articles.flat()).found.map(({ pair }) => pair.map(({ article }) => article.id));

describe('areApart(a, b)', () => {
  it.each<[string, Quantity, Quantity, boolean]>([
    ['80 and 81', exactly(80), exactly(81), true],
    ['80 and 80', exactly(80), exactly(80), false],
    ['more than 80, and 80', moreThan(80), exactly(80), true],
    ['at least 80, and 80', { qualifier: 'atLeast', low: 80, high: null, strict: false }, exactly(80), false],
    ['more than 80, and 90', moreThan(80), exactly(90), false],
    ['at most 40, and more than 40', atMost(40), moreThan(40), true],
    ['at most 40, and between 30 and 50', atMost(40), between(30, 50), false],
    ['more than 80, and more than 1,000', moreThan(80), moreThan(1000), false],
    ['about 100, and 105', about(100), exactly(105), false],
    ['about 100, and 150', about(100), exactly(150), true],
  ])('%s: %#', (_, a, b, apart) => {
    expect(areApart(a, b)).toBe(apart);
    expect(areApart(b, a)).toBe(apart);
  });
});

describe('contradictionsOf(figures)', () => {
  it('sets two articles side by side, the earlier first, and tells whether group and period are the same', () => {
    const [late, early] = [cite('late', exactly(80), {}, '2009'), cite('early', exactly(115), {}, '2006')];
    expect(contradictionsOf([...late, ...early])).toEqual({
      found: [{ pair: [early[0], late[0]], sameSubject: true, samePeriod: true }],
      isCut: false,
    });
    const women = cite('w', exactly(30), { subject: 'women', period: stated('2004', '2006') });
    expect(contradictionsOf([...late, ...women]).found[0]).toMatchObject({ sameSubject: false, samePeriod: false });
  });

  it('does not hold the names of two languages together: between one name and another stand those not compared', () => {
    const english = cite('en', exactly(80));
    const french = citeArticle({ id: 'fr', text: 'ces victimes', published: '2008', language: 'fr' }, [
      {
        exact: 'ces victimes',
        value: exactly(115),
        countries: ['IDN'],
        period: stated('2005', '2005'),
        subject: 'victimes',
      },
    ]);
    const other = cite('other', exactly(300), { subject: 'women' });
    const { found } = contradictionsOf([...english, ...other, ...french, ...cite('same', exactly(90))]);
    expect(found.map(({ sameSubject }) => sameSubject)).toEqual([true, null, null, null, false, false]);
  });

  it.each<[string, Partial<FigureSpec>]>([
    ['another place', { countries: ['PRY'] }],
    ['another measure', { measure: 'cases' }],
    ['a rate', { per: 'month' }],
    ['a period apart', { period: stated('2006', '2007') }],
    ['a period that ends before', { period: stated(null, '2004') }],
    ['no period', { period: NO_PERIOD }],
    ['no place', { countries: [] }],
    ['a part', { part: { of: 'b:all', kind: 'part' } }],
  ])('finds none with %s', (_, change) => {
    expect(pairs(cite('a', exactly(80)), cite('b', exactly(115), change))).toEqual([]);
  });

  it('finds none within one article, which counts several groups', () => {
    const one = citeArticle({ id: 'a', text: '80 women and 20 men' }, [
      { exact: '80', value: exactly(80), countries: ['IDN'], period: stated('2005', '2005') },
      { exact: '20', value: exactly(20), countries: ['IDN'], period: stated('2005', '2005') },
    ]);
    expect(contradictionsOf(one).found).toEqual([]);
  });

  it('takes "since 2003" to reach the date of its article', () => {
    const since = (published: string) => cite('s', exactly(9), { period: stated('2003', null) }, published);
    expect(pairs(cite('a', exactly(80)), since('2006'))).toEqual([['s', 'a']]);
    expect(pairs(cite('a', exactly(80)), since('2004'))).toEqual([]);
  });

  it('tells a disagreement once, however often each side is repeated', () => {
    const sides = Array.from({ length: 40 }, (_, index) => cite(`a${index}`, exactly(index % 2 === 0 ? 80 : 115)));
    expect(pairs(...sides)).toHaveLength(1);
    const [late, early] = [cite('late', exactly(80), {}, '2009'), cite('early', exactly(80), {}, '2006')];
    expect(pairs(late, cite('other', exactly(115)), early)).toEqual([['early', 'other']]);
  });

  it('holds percentages against each other only under one name', () => {
    const share = (id: string, value: number, subject: string) =>
      cite(id, exactly(value), { unit: 'percent', subject });
    expect(pairs(share('a', 26, 'children'), share('b', 60, 'women'))).toEqual([]);
    expect(pairs(share('a', 26, 'Children'), share('b', 60, 'children'))).toEqual([['a', 'b']]);
  });

  it('says that it left some out where very many figures share place and time, and its work stays in bounds', () => {
    const crowd = Array.from({ length: 300 }, (_, index) => cite(`a${index}`, exactly(index)));
    const { found, isCut } = contradictionsOf(crowd.flat());
    expect(isCut).toBe(true);
    expect(found.length).toBeGreaterThanOrEqual(50);
    expect(found.length).toBeLessThan(120);
  });
});
