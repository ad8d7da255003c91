import { describe, expect, it } from 'vitest';
import { quoteFrom } from './quote.ts';
import { statedFraction } from './statedFraction.ts';

const share = (low: number, exact: string) => ({
  unit: 'percent' as const,
  value: { qualifier: 'exact' as const, low, high: low },
  quote: quoteFrom(exact, { start: 0, end: exact.length }),
});

describe('statedFraction(figure)', () => {
  it.each([
    ['une femme sur trois', 33.3, '1/3'],
    ['les deux tiers des victimes', 66.7, '2/3'],
    ['one in seven', 14.3, '1/7'],
    ['5 out of 6', 83.3, '5/6'],
  ])('tells the parts of "%s"', (exact, value, fraction) => {
    expect(statedFraction(share(value, exact))).toEqual(fraction);
  });

  it.each([
    ['33,3 % des victimes', 33.3],
    ['14.3 per cent', 14.3],
    ['la moitié', 50],
    ['un enfant sur huit', 12.5],
    ['one in five', 20],
  ])('leaves "%s" as it is: a percentage that is stated, or says exactly the same', (exact, value) => {
    expect(statedFraction(share(value, exact))).toBeNull();
  });

  it('keeps a bound, and is no count', () => {
    const quote = share(66.7, 'plus des deux tiers').quote;
    const value = { qualifier: 'atLeast' as const, low: 66.7, high: null, strict: true };
    expect(statedFraction({ unit: 'percent', value, quote })).toEqual('2/3');
    expect(statedFraction({ unit: 'count', value, quote })).toBeNull();
  });
});
