import { describe, expect, it } from 'vitest';
import { COUNTRIES } from './countries.ts';
import gazetteer from './gazetteer.json';

const rows = Object.entries(gazetteer).map(([name, codes]) => ({ name, codes: codes.split(' ') }));

describe('the gazetteer', () => {
  it('knows no code beyond ISO 3166-1, and at most three for a name', () => {
    const known = new Set(COUNTRIES.map(({ iso3 }) => iso3));
    expect(rows.filter(({ codes }) => codes.length > 3 || codes.some((iso3) => !known.has(iso3)))).toEqual([]);
  });

  it.each([
    ['Foggia', 'ITA'],
    ['Beja', 'PRT'],
    ['Obwalden', 'CHE'],
    ['Chiang Mai', 'THA'],
    ['Ouahigouya', 'BFA'],
  ])('has %s in %s', (name, iso3) => {
    expect(rows.find((row) => row.name === name)?.codes).toEqual([iso3]);
  });

  it.each(['Orange', 'Tours', 'Maria', 'Elizabeth', 'Plateau', 'Nord', 'Central', 'Saint Paul'])(
    'leaves out %s, which is a word, a first name or a kind of place',
    (name) => {
      expect(rows.some((row) => row.name === name)).toBe(false);
    },
  );
});
