import { describe, expect, it } from 'vitest';
import type { Quantity } from '../model/figure.ts';
import { formatQuantity, qualifierInWords, quantityInWords } from './formatQuantity.ts';

const exact = (low: number): Quantity => ({ qualifier: 'exact', low, high: low });
const moreThan80: Quantity = { qualifier: 'atLeast', low: 80, high: null, strict: true };
const atLeast75: Quantity = { qualifier: 'atLeast', low: 75, high: null, strict: false };
const fewerThan40: Quantity = { qualifier: 'atMost', low: null, high: 40, strict: true };
const atMost40: Quantity = { qualifier: 'atMost', low: null, high: 40, strict: false };
const about115: Quantity = { qualifier: 'approx', low: 115, high: 115 };
const range: Quantity = { qualifier: 'range', low: 1_400_000, high: 2_100_000 };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('qualifierInWords(value, language)', () => {
  it('tells a bound that is left out from one that is taken in', () => {
    expect(qualifierInWords({ qualifier: 'atLeast', low: 80, high: null, strict: true }, 'en')).toBe('more than');
    expect(qualifierInWords({ qualifier: 'atLeast', low: 80, high: null, strict: false }, 'en')).toBe('at least');
    expect(qualifierInWords({ qualifier: 'atMost', low: null, high: 80, strict: true }, 'fr')).toBe('moins de');
    expect(qualifierInWords({ qualifier: 'exact', low: 80, high: 80 }, 'es')).toBe('exacta');
  });
});

describe('formatQuantity(value, unit, currency, language)', () => {
  it.each([
    [exact(1650), '1,650', '1\u202f650'],
    [about115, '≈ 115', '≈ 115'],
    [moreThan80, '> 80', '> 80'],
    [atLeast75, '≥ 75', '≥ 75'],
    [fewerThan40, '< 40', '< 40'],
    [atMost40, '≤ 40', '≤ 40'],
    [range, '1.4–2.1 M', '1,4–2,1 M'],
    [exact(3_000_000_000), '3 bn', '3 Md'],
    [exact(1_234_567), '1,234,567', '1\u202f234\u202f567'],
    [{ qualifier: 'range', low: 900_000, high: 1_200_000 } as const, '900,000 – 1.2 M', '900\u202f000 – 1,2 M'],
  ])('labels %o in English and French', (value, en, fr) => {
    expect(plain(formatQuantity(value, 'count', undefined, 'en'))).toBe(en);
    expect(plain(formatQuantity(value, 'count', undefined, 'fr'))).toBe(fr);
  });

  it('keeps the percent sign and the currency beside the number', () => {
    expect(plain(formatQuantity(exact(45), 'percent', undefined, 'en'))).toBe('45%');
    expect(plain(formatQuantity(exact(33.3), 'percent', undefined, 'fr'))).toBe('33,3 %');
    expect(plain(formatQuantity(exact(2_000_000), 'money', 'USD', 'en'))).toBe('USD 2 M');
    expect(plain(formatQuantity(moreThan80, 'money', 'EUR', 'fr'))).toBe('> 80 EUR');
  });
});

describe('quantityInWords(value, unit, currency, language)', () => {
  it.each([
    [exact(1650), '1,650', '1\u202f650'],
    [about115, 'about 115', 'environ 115'],
    [moreThan80, 'more than 80', 'plus de 80'],
    [atLeast75, 'at least 75', 'au moins 75'],
    [fewerThan40, 'fewer than 40', 'moins de 40'],
    [atMost40, 'at most 40', 'au plus 40'],
    [range, 'between 1.4 and 2.1 million', 'entre 1,4 et 2,1 millions'],
  ])('says %o with its bound', (value, en, fr) => {
    expect(plain(quantityInWords(value, 'count', undefined, 'en'))).toBe(en);
    expect(plain(quantityInWords(value, 'count', undefined, 'fr'))).toBe(fr);
  });

  it('names the unit once in a range', () => {
    const share: Quantity = { qualifier: 'range', low: 20, high: 30 };
    expect(quantityInWords(share, 'percent', undefined, 'en')).toBe('between 20 and 30 per cent');
    expect(quantityInWords(share, 'percent', undefined, 'fr')).toBe('entre 20 et 30 pour cent');
  });

  it('names the currency', () => {
    expect(plain(quantityInWords(exact(2_000_000), 'money', 'USD', 'en'))).toBe('2 million US dollars');
    expect(plain(quantityInWords(exact(1500), 'money', 'EUR', 'fr'))).toBe('1\u202f500 euros');
  });
});
