import { describe, expect, it } from 'vitest';
import { isCountry } from '../../places/countries.ts';
import { currencies as en } from './en/currencies.ts';
import { currencies as es } from './es/currencies.ts';
import { currencies as fr } from './fr/currencies.ts';
import type { CurrencyLexicon } from './placeLexicon.ts';

function codesNamed({ currencies }: CurrencyLexicon, name: string): string[] {
  return Object.entries(currencies)
    .filter(([, { names, symbols }]) => names.includes(name) || symbols.includes(name))
    .map(([code]) => code);
}

describe.each(Object.entries({ fr, en, es }))('the moneys of %s', (_, lexicon) => {
  it('are eighty or more, by ISO 4217', () => {
    const codes = Object.keys(lexicon.currencies);
    expect(codes.length).toBeGreaterThanOrEqual(80);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  it('give a name or a sign to one money only', () => {
    const all = Object.values(lexicon.currencies).flatMap(({ names, symbols }) => [...new Set([...names, ...symbols])]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });

  it('share a bare name only where it is nobody’s own; dollars and the two francs CFA are told apart by country', () => {
    const owned = Object.keys(lexicon.byCountry).filter((name) => codesNamed(lexicon, name).length > 0);
    expect(owned.filter((name) => !/CFA|^[BC]?\$$|^dollars?$/.test(name))).toEqual([]);
  });

  it('share bare names among countries and moneys that exist', () => {
    for (const moneys of Object.values(lexicon.byCountry)) {
      expect(Object.keys(moneys).filter((iso3) => !isCountry(iso3))).toEqual([]);
      expect(Object.values(moneys).filter((code) => !lexicon.currencies[code])).toEqual([]);
    }
  });

  it('know signs and codes, but no code that means something else', () => {
    expect(codesNamed(lexicon, '€')).toEqual(['EUR']);
    expect(codesNamed(lexicon, 'US$')).toEqual(['USD']);
    expect(codesNamed(lexicon, 'CHF')).toEqual(['CHF']);
    expect(['COP', 'THB', 'SAR', 'SDG'].flatMap((code) => codesNamed(lexicon, code))).toEqual([]);
  });
});

describe('bare and full names', () => {
  it('reads bare dollars as US dollars', () => {
    expect([codesNamed(fr, 'dollars'), codesNamed(en, 'dollars'), codesNamed(es, 'dólares')]).toEqual([
      ['USD'],
      ['USD'],
      ['USD'],
    ]);
  });

  it('reads CFA francs as those of West Africa', () => {
    expect(codesNamed(fr, 'francs CFA')).toEqual(['XOF']);
    expect(codesNamed(fr, 'FCFA')).toEqual(['XOF']);
  });

  it('knows francs, kronor and pounds by their adjective', () => {
    expect(codesNamed(fr, 'francs suisses')).toEqual(['CHF']);
    expect(codesNamed(en, 'Egyptian pounds')).toEqual(['EGP']);
    expect(codesNamed(es, 'coronas suecas')).toEqual(['SEK']);
    expect(codesNamed(fr, 'gourdes haïtiennes')).toEqual(['HTG']);
  });

  it('lets the country decide on pesos, rupees and francs', () => {
    expect(es.byCountry['pesos']).toMatchObject({ MEX: 'MXN', COL: 'COP', ARG: 'ARS', CHL: 'CLP', PHL: 'PHP' });
    expect(en.byCountry['rupees']).toMatchObject({ IND: 'INR', PAK: 'PKR', NPL: 'NPR', LKA: 'LKR' });
    expect(fr.byCountry['francs']).toMatchObject({ CHE: 'CHF', SEN: 'XOF', CMR: 'XAF', COD: 'CDF', RWA: 'RWF' });
  });

  it('takes books, weights and colours for no money', () => {
    expect(['livres', 'livre', 'sols', 'marks'].flatMap((name) => codesNamed(fr, name))).toEqual([]);
    expect(fr.byCountry['livres']).toBeUndefined();
    expect(codesNamed(en, 'pounds')).toEqual([]);
    expect(codesNamed(es, 'bolivianos')).toEqual([]);
  });
});
