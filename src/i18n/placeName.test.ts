import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/article.ts';
import { COUNTRIES } from '../places/countries.ts';
import { REGIONS } from '../places/regions.ts';
import { countryName, regionName } from './placeName.ts';

describe('countryName(iso3, language)', () => {
  it.each(LANGUAGES)('names every country in %s, each otherwise', (language) => {
    const names = COUNTRIES.map(({ iso3 }) => countryName(iso3, language));
    expect(names.filter((name, i) => name === COUNTRIES[i]?.iso3)).toEqual([]);
    expect(new Set(names).size).toBe(COUNTRIES.length);
  });

  it('says what readers say, not what CLDR says', () => {
    expect(countryName('COD', 'fr')).toBe('République démocratique du Congo');
    expect(countryName('MMR', 'en')).toBe('Myanmar');
    expect(countryName('TTO', 'en')).toBe('Trinidad and Tobago');
  });

  it('names the countries of the seeds in three languages', () => {
    expect(['PRY', 'KHM', 'MEX', 'ECU'].map((iso3) => countryName(iso3, 'fr'))).toEqual([
      'Paraguay',
      'Cambodge',
      'Mexique',
      'Équateur',
    ]);
    expect(countryName('KHM', 'en')).toBe('Cambodia');
    expect(countryName('KHM', 'es')).toBe('Camboya');
  });

  it('gives an unknown code back', () => {
    expect(countryName('QQQ', 'fr')).toBe('QQQ');
  });
});

describe('regionName(m49, language)', () => {
  it.each(LANGUAGES)('names every region in %s, each otherwise', (language) => {
    const names = REGIONS.map((m49) => regionName(m49, language));
    expect(names.filter((name) => /\d/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(REGIONS.length);
  });

  it('gives no region the name of a country', () => {
    for (const language of LANGUAGES) {
      const countries = new Set(COUNTRIES.map(({ iso3 }) => countryName(iso3, language)));
      expect(REGIONS.map((m49) => regionName(m49, language)).filter((name) => countries.has(name))).toEqual([]);
    }
  });

  it('names the regions of the seeds', () => {
    expect(regionName('029', 'fr')).toBe('Caraïbes');
    expect(regionName('013', 'en')).toBe('Central America');
    expect(regionName('419', 'es')).toBe('América Latina y el Caribe');
  });
});
