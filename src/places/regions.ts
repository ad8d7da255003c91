import { COUNTRIES, countryOf } from './countries.ts';
import { chainOf, M49_PARENTS, type M49 } from './m49.ts';

/** All regions of UN M49 in the order of the standard, a wider one before its parts: the order of rows in charts. */
export const REGIONS: readonly M49[] = [
  '001',
  '002',
  '015',
  '202',
  '014',
  '017',
  '018',
  '011',
  '019',
  '003',
  '419',
  '029',
  '013',
  '005',
  '021',
  '142',
  '143',
  '030',
  '035',
  '034',
  '145',
  '150',
  '151',
  '154',
  '039',
  '155',
  '009',
  '053',
  '054',
  '057',
  '061',
];

/** M49 gives North America as a continent of these. */
const NORTH_AMERICA: readonly M49[] = ['021', '029', '013'];

const members = new Map<string, readonly string[]>(
  REGIONS.map((m49) => [
    m49,
    COUNTRIES.filter(({ regions }) =>
      m49 === '003' ? NORTH_AMERICA.includes(regions[0]!) : regions.includes(m49),
    ).map(({ iso3 }) => iso3),
  ]),
);

/** Whether a string is the code of an M49 region. */
export function isRegion(m49: string): m49 is M49 {
  return Object.hasOwn(M49_PARENTS, m49);
}

/** The countries of a region and of its parts, by alpha-3 code; none for an unknown region. */
export function countriesIn(m49: string): readonly string[] {
  return members.get(m49) ?? [];
}

/** The regions of a country from narrow to wide, the world last; none for an unknown country. */
export function regionsOf(iso3: string): readonly M49[] {
  return countryOf(iso3)?.regions ?? [];
}

/** The regions around a region from narrow to wide, without itself; none for an unknown region. */
export function regionsAround(m49: string): readonly M49[] {
  return isRegion(m49) ? chainOf(m49).slice(1) : [];
}

/**
 * The one sub-region in whose row a chart puts a country, 029 for JAM; 001 for Antarctica and for an unknown country.
 */
export function reportingRegion(iso3: string): M49 {
  return regionsOf(iso3)[0] ?? '001';
}

/** Compares two regions by the order of the standard; unknown ones come last. */
export function compareRegions(a: string, b: string): number {
  const rank = (m49: string) => (isRegion(m49) ? REGIONS.indexOf(m49) : REGIONS.length);
  return rank(a) - rank(b);
}
