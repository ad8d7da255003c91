import { describe, expect, it } from 'vitest';
import { ISO2 } from './iso2.ts';
import { COUNTRIES, isCountry } from './countries.ts';
import { M49_PARENTS } from './m49.ts';
import {
  compareRegions,
  countriesIn,
  isRegion,
  REGIONS,
  regionsAround,
  regionsOf,
  reportingRegion,
} from './regions.ts';

describe('COUNTRIES', () => {
  it('holds the 249 entries of ISO 3166-1 and Kosovo, each once', () => {
    expect(COUNTRIES).toHaveLength(250);
    expect(new Set(COUNTRIES.map(({ iso3 }) => iso3)).size).toBe(250);
    expect(new Set(COUNTRIES.map(({ iso3 }) => ISO2.get(iso3))).size).toBe(250);
    expect(COUNTRIES.filter(({ userAssigned }) => userAssigned).map(({ iso3 }) => iso3)).toEqual(['XKX']);
  });

  it('writes codes as the standard does', () => {
    expect(COUNTRIES.every(({ iso3 }) => /^[A-Z]{3}$/.test(iso3) && /^[A-Z]{2}$/.test(ISO2.get(iso3) ?? ''))).toBe(
      true,
    );
    expect(ISO2.get('PRY')).toBe('PY');
    expect(ISO2.get('SRB')).toBe('RS');
    expect(isCountry('YUG')).toBe(false);
  });
});

describe('regionsOf(iso3)', () => {
  it('gives the chain of M49 from narrow to wide', () => {
    expect(regionsOf('PRY')).toEqual(['005', '419', '019', '001']);
    expect(regionsOf('JAM')).toEqual(['029', '419', '019', '001']);
    expect(regionsOf('NGA')).toEqual(['011', '202', '002', '001']);
    expect(regionsOf('FRA')).toEqual(['155', '150', '001']);
    expect(regionsOf('USA')).toEqual(['021', '019', '001']);
  });

  it('follows M49 where other lists differ', () => {
    expect(regionsOf('MEX')[0]).toBe('013');
    expect(regionsOf('IRN')[0]).toBe('034');
    expect(regionsOf('SDN')[0]).toBe('015');
    expect(regionsOf('ZWE')[0]).toBe('014');
    expect(regionsOf('CYP')[0]).toBe('145');
    expect(regionsOf('GBR')[0]).toBe('154');
  });

  it('gives nothing for an unknown code', () => {
    expect(regionsOf('QQQ')).toEqual([]);
  });
});

describe('countriesIn(m49)', () => {
  it('gives the eight countries of Central America', () => {
    expect([...countriesIn('013')].sort()).toEqual(['BLZ', 'CRI', 'GTM', 'HND', 'MEX', 'NIC', 'PAN', 'SLV']);
  });

  it('gives each sub-region as many entries as M49 lists, with Taiwan and Kosovo besides', () => {
    const listed = { '015': 7, '014': 22, '017': 9, '018': 5, '011': 17, '029': 28, '005': 16, '021': 5, '143': 5 };
    const others = { '035': 11, '034': 9, '145': 18, '151': 10, '155': 9, '053': 6, '054': 5, '057': 8, '061': 10 };
    for (const [m49, count] of Object.entries({ ...listed, ...others }))
      expect([m49, countriesIn(m49).length]).toEqual([m49, count]);
    expect(countriesIn('030').filter((iso3) => iso3 !== 'TWN')).toHaveLength(7);
    expect(countriesIn('039').filter((iso3) => iso3 !== 'XKX')).toHaveLength(16);
  });

  it('gives a wide region all of its parts', () => {
    expect(countriesIn('001')).toHaveLength(250);
    expect(countriesIn('419')).toHaveLength(
      countriesIn('029').length + countriesIn('013').length + countriesIn('005').length,
    );
    expect(countriesIn('003')).toContain('JAM');
    expect(countriesIn('003')).not.toContain('PRY');
  });

  it('knows no region by a name or another number', () => {
    expect(countriesIn('999')).toEqual([]);
    expect(isRegion('29')).toBe(false);
    expect(isRegion('toString')).toBe(false);
  });
});

describe('REGIONS', () => {
  it('lists every region once, a wider one before its parts', () => {
    expect([...REGIONS].sort()).toEqual(Object.keys(M49_PARENTS).sort());
    for (const m49 of REGIONS) {
      for (const outer of regionsAround(m49)) expect(compareRegions(outer, m49)).toBeLessThan(0);
    }
  });
});

describe('reportingRegion(iso3)', () => {
  it('puts each country into one sub-region', () => {
    const rows = new Set(COUNTRIES.filter(({ iso3 }) => iso3 !== 'ATA').map(({ iso3 }) => reportingRegion(iso3)));
    expect([...rows].sort()).toEqual(
      '005 011 013 014 015 017 018 021 029 030 034 035 039 053 054 057 061 143 145 151 154 155'.split(' ').sort(),
    );
    expect(reportingRegion('KHM')).toBe('035');
  });

  it('leaves Antarctica and unknown codes to the world', () => {
    expect(reportingRegion('ATA')).toBe('001');
    expect(reportingRegion('QQQ')).toBe('001');
  });
});
