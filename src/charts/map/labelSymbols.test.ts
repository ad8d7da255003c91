import { describe, expect, it } from 'vitest';
import { labelSymbols } from './labelSymbols.ts';
import type { PlacedSymbol } from './placeSymbols.ts';

const symbolAt = (iso3: string, x: number, y: number): PlacedSymbol => ({
  country: { iso3, figures: [] },
  x,
  y,
  radius: 12,
  anchor: { x, y },
  inside: true,
  text: '3',
});

const labelled = (symbols: readonly PlacedSymbol[], names: Readonly<Record<string, string>>, width: number) =>
  labelSymbols(symbols, { width, height: 100, name: ({ country }) => names[country.iso3]! });

describe('labelSymbols(symbols, options)', () => {
  it('puts a name beside its symbol where it has room', () => {
    const labels = labelled([symbolAt('PER', 40, 50)], { PER: 'Peru' }, 200);
    expect(labels.get('PER')).toMatchObject({ text: 'Peru', anchor: 'start' });
  });

  it('puts the code of a country where its name has no room', () => {
    const labels = labelled([symbolAt('COD', 50, 50)], { COD: 'Democratic Republic of the Congo' }, 100);
    expect(labels.get('COD')?.text).toBe('COD');
  });

  it('looks for room on every side before it takes the code', () => {
    const crowd = ['PER', 'BOL', 'CHL'].map((iso3, at) => symbolAt(iso3, 20 + at * 26, 50));
    const labels = labelled(crowd, { PER: 'Peru', BOL: 'Bolivia', CHL: 'Chile' }, 200);
    expect([...labels.values()].map(({ text }) => text).sort()).toEqual(['Bolivia', 'Chile', 'Peru']);
  });
});
