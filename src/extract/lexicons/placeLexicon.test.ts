import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../places/countries.ts';
import { isRegion, REGIONS } from '../../places/regions.ts';
import { foldWord } from '../text/wordTable.ts';
import { codesByFoldedName, PLACE_LEXICONS } from './placeLexicons.fixture.ts';

const codes = COUNTRIES.map(({ iso3 }) => iso3);

/** The 193 members of the United Nations are all sovereign entries of ISO 3166-1; these are the entries that are not. */
const NOT_MEMBERS = new Set(
  `ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN IOT JEY MAC MAF MNP
  MSR MTQ MYT NCL NFK NIU PCN PRI PSE PYF REU SGS SHN SJM SPM SXM TCA TKL TWN UMI VAT VGB VIR WLF XKX`.split(/\s+/),
);

describe.each(Object.entries(PLACE_LEXICONS))('the place lexicon of %s', (_, lexicon) => {
  const byName = codesByFoldedName(lexicon);

  it('names every country', () => {
    expect(codes.filter((iso3) => (lexicon.countries[iso3] ?? []).length === 0)).toEqual([]);
  });

  it('has demonyms for every member of the United Nations', () => {
    const members = codes.filter((iso3) => !NOT_MEMBERS.has(iso3));
    expect(members).toHaveLength(193);
    expect(members.filter((iso3) => (lexicon.demonyms[iso3] ?? []).length === 0)).toEqual([]);
  });

  it('knows no code beyond ISO 3166-1 and M49', () => {
    const tables = [lexicon.countries, lexicon.demonyms, lexicon.subdivisions];
    expect(tables.flatMap(Object.keys).filter((iso3) => !codes.includes(iso3))).toEqual([]);
    expect([lexicon.regions, lexicon.regionDemonyms].flatMap(Object.keys).filter((m49) => !isRegion(m49))).toEqual([]);
  });

  it('names every region but the world and the continent beside the tree', () => {
    expect(REGIONS.filter((m49) => !lexicon.regions[m49])).toEqual(['001', '003']);
  });

  it('lists every shared name as ambiguous, with all its countries', () => {
    const ambiguous = new Map(Object.entries(lexicon.ambiguous).map(([name, iso3s]) => [foldWord(name), iso3s]));
    const shared = [...byName].filter(([, found]) => found.size > 1);
    expect(shared.filter(([name]) => !ambiguous.has(name))).toEqual([]);
    const wrong = [...ambiguous].filter(([name, iso3s]) => {
      const found = byName.get(name);
      return !found || found.size !== iso3s.length || !iso3s.every((iso3) => found.has(iso3));
    });
    expect(wrong).toEqual([]);
  });

  it('asks for context only for names that it has', () => {
    expect(lexicon.needsContext.filter((name) => !byName.has(foldWord(name)))).toEqual([]);
  });

  it('turns down no phrase that is itself a place', () => {
    expect(lexicon.notPlaces.filter((phrase) => byName.has(foldWord(phrase)))).toEqual([]);
  });

  it('has no name with stray signs, and none of one letter', () => {
    const names = [lexicon.countries, lexicon.demonyms, lexicon.subdivisions, lexicon.regions].flatMap((table) =>
      Object.values(table).flat(),
    );
    expect(names.filter((name) => name.length < 2 || !/^[\p{L}\p{M} .'’&()-]+$/u.test(name))).toEqual([]);
  });

  it('has a thousand provinces and cities or more, a capital of almost every member among them', () => {
    const rows = Object.values(lexicon.subdivisions);
    expect(rows.flat().length).toBeGreaterThan(1000);
    const without = codes.filter((iso3) => !NOT_MEMBERS.has(iso3) && !lexicon.subdivisions[iso3]);
    expect(without.filter((iso3) => !['LUX', 'MCO', 'SMR', 'SGP', 'PAN', 'GTM', 'DJI', 'KWT'].includes(iso3))).toEqual(
      [],
    );
  });
});
