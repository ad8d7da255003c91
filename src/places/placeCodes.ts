import { COUNTRIES } from './countries.ts';
import { REGIONS } from './regions.ts';

/** The codes of all places that have a name: countries, then regions. */
export function placeCodes(): string[] {
  return [...COUNTRIES.map(({ iso3 }) => iso3), ...REGIONS];
}

/** Names by code, out of names in the order of `placeCodes`. */
export function unpackNames(packed: string): Record<string, string> {
  const names = packed.split('|');
  return Object.fromEntries(placeCodes().map((code, index) => [code, names[index] ?? code]));
}
