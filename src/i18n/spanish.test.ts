import { describe, expect, it } from 'vitest';
import { periodOf } from '../model/edtf.ts';
import type { Figure, Quantity } from '../model/figure.ts';
import { quoteFrom } from '../model/quote.ts';
import { countedInWords, figureInWords } from './figureInWords.ts';
import { formatDate, formatPeriod } from './formatPeriod.ts';
import { formatQuantity, quantityInWords } from './formatQuantity.ts';
import { pageMessages } from './messages.ts';
import { wholeInWords } from './wholeInWords.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const exact = (low: number): Quantity => ({ qualifier: 'exact', low, high: low });
const figure = (change: Partial<Figure>): Figure => ({
  id: 'a:x',
  quote: quoteFrom('45 pour cent', { start: 0, end: 12 }),
  sentence: { start: 0, end: 12 },
  value: exact(1650),
  unit: 'count',
  measure: 'victims',
  subject: '',
  places: [{ iso3: 'IDN', role: 'about', basis: 'stated' }],
  regions: [],
  period: periodOf('2005-04', '2006-10', 'stated'),
  ...change,
});

describe('quantities in Spanish', () => {
  it.each([
    [exact(12_000), '12.000', '12.000'],
    [exact(1.5), '1,5', '1,5'],
    [{ qualifier: 'approx', low: 115, high: 115 }, '≈ 115', 'alrededor de 115'],
    [{ qualifier: 'atLeast', low: 80, high: null, strict: true }, '> 80', 'más de 80'],
    [{ qualifier: 'atLeast', low: 75, high: null, strict: false }, '≥ 75', 'al menos 75'],
    [{ qualifier: 'atMost', low: null, high: 40, strict: false }, '≤ 40', 'como máximo 40'],
    [{ qualifier: 'range', low: 1.4e6, high: 2.1e6 }, '1,4–2,1 M', 'entre 1,4 y 2,1 millones'],
  ] as const)('writes %o', (value, label, words) => {
    expect(plain(formatQuantity(value, 'count', undefined, 'es'))).toBe(label);
    expect(plain(quantityInWords(value, 'count', undefined, 'es'))).toBe(words);
  });

  it('writes percentages and money as Spanish does', () => {
    expect(plain(formatQuantity(exact(45), 'percent', undefined, 'es'))).toBe('45 %');
    expect(plain(quantityInWords(exact(2e6), 'money', 'USD', 'es'))).toBe('2 millones de dólares estadounidenses');
    expect(plain(quantityInWords(exact(2e6), 'money', 'EUR', 'fr'))).toBe('2 millions d’euros');
  });
});

describe('dates and periods in Spanish', () => {
  it('joins month and year, and gives a day its article', () => {
    expect(formatPeriod(periodOf('2005-04', '2006-10', 'stated'), 'es')).toBe('abril de 2005 – octubre de 2006');
    expect(formatPeriod(periodOf('2003', null, 'stated'), 'es')).toBe('desde 2003');
    expect(formatPeriod(periodOf('2010-05-03', null, 'stated'), 'es')).toBe('desde el 3 de mayo de 2010');
    expect(formatDate('2010-10-20', 'es')).toBe('20 de octubre de 2010');
  });
});

describe('figures in Spanish', () => {
  it('says number, noun, place and period', () => {
    expect(figureInWords(figure({}), 'es')).toBe('1650 víctimas, Indonesia, abril de 2005 – octubre de 2006');
    expect(countedInWords(figure({ value: exact(2e6), measure: 'people' }), 'es')).toBe('2 millones de personas');
  });

  it('gives a whole the article of its gender', () => {
    const share = figure({ unit: 'percent', value: exact(26) });
    expect(countedInWords(share, 'es')).toBe('26 por ciento de las víctimas');
    expect(countedInWords({ ...share, measure: 'cases' }, 'es')).toBe('26 por ciento de los casos');
    expect(wholeInWords(figure({}), share, 'es')).toBe('de las 1650 víctimas, Indonesia');
    const many = figure({ value: exact(2e6), measure: 'people' });
    expect(wholeInWords(many, share, 'es')).toBe('de los 2 millones de personas, Indonesia');
    const bounded = figure({ value: { qualifier: 'atLeast', low: 80, high: null, strict: true } });
    expect(wholeInWords(bounded, share, 'es')).toBe('de más de 80 víctimas, Indonesia');
  });
});

describe('the sentence that says what is shown, in Spanish', () => {
  const counts = { figures: 9, ofFigures: 14, articles: 3, ofArticles: 5, undated: 2, undatedHidden: 0 };

  it('counts figures and articles', () => {
    const { sentence } = pageMessages('es');
    expect(sentence(counts)).toBe('9 de 14 cifras, tomadas de 3 de 5 artículos; 2 sin año indicado');
    expect(sentence({ ...counts, figures: 1, articles: 1, undated: 0, undatedHidden: 1 })).toBe(
      '1 de 14 cifras, tomada de 1 de 5 artículos; se omite 1 sin año indicado',
    );
    expect(sentence({ ...counts, figures: 10_000, ofFigures: 12_345, undated: 0 })).toBe(
      '10.000 de 12.345 cifras, tomadas de 3 de 5 artículos',
    );
  });
});
