import type { Basis, Place, Region } from '../../model/figure.ts';
import { regionsOf } from '../../places/regions.ts';
import { codeOf, type Atlas } from './atlas.ts';
import { isRegion, type PlaceMention } from './findPlaces.ts';

/** Places with how they were found; `setting` is inferred besides, where the words only tell an origin. */
export type NamedPlaces = Readonly<{
  mentions: readonly PlaceMention[];
  setting: readonly PlaceMention[];
  basis: Exclude<Basis, 'none'>;
  rule: string;
}>;

/** What a figure is about: countries by ISO 3166, regions by UN M49. */
export type Places = Readonly<{ places: readonly Place[]; regions: readonly Region[] }>;

type Found = Readonly<{ places: Place[]; regions: Region[] }>;

/** Does the article tell of somewhere else than a country? */
function isElsewhere(iso3: string, { known }: Atlas): boolean {
  return known.size > 0 && !known.has(iso3) && !regionsOf(iso3).some((m49) => known.has(m49));
}

/** Adds the code of a place to those that were found before. */
function add(mention: PlaceMention, basis: NamedPlaces['basis'], { places, regions }: Found, atlas: Atlas): void {
  const code = codeOf(mention, atlas);
  if (code === '') return;
  if (isRegion(mention)) {
    if (!regions.some(({ m49 }) => m49 === code)) regions.push({ m49: code, basis });
    return;
  }
  // An event's place is a venue only where the article is about somewhere else.
  const venue = mention.role === 'venue' && (isElsewhere(code, atlas) || atlas.frame.mentions.every(isRegion));
  const role = mention.role === 'venue' && !venue ? 'about' : mention.role;
  const at = places.findIndex(({ iso3 }) => iso3 === code);
  if (at < 0) places.push({ iso3: code, role, basis });
  else if (places[at]!.role === 'venue') places[at] = { iso3: code, role, basis };
}

function codesOf({ mentions, setting, basis }: Omit<NamedPlaces, 'rule'>, atlas: Atlas): Places {
  const found: Found = { places: [], regions: [] };
  for (const mention of mentions) add(mention, basis, found, atlas);
  for (const mention of setting) add(mention, 'inferred', found, atlas);
  return found;
}

/** The codes of the places that were found; where they only tell a venue, what the article is about besides. */
export function placesOf(found: NamedPlaces, atlas: Atlas): Places {
  const read = codesOf(found, atlas);
  const onlyVenue = read.regions.length === 0 && read.places.every(({ role }) => role === 'venue');
  if (!onlyVenue || found.basis !== 'stated') return read;
  const frame = codesOf({ mentions: atlas.frame.mentions, setting: [], basis: 'inferred' }, atlas);
  const more = frame.places.filter(({ iso3 }) => !read.places.some((other) => other.iso3 === iso3));
  return { places: [...read.places, ...more], regions: frame.regions };
}

/** For the trace: "IDN, MYS, 035". */
export function codesInWords({ places, regions }: Places): string {
  if (places.length === 1 && regions.length === 0) return places[0]!.iso3;
  return [...places.map(({ iso3 }) => iso3), ...regions.map(({ m49 }) => m49)].join(', ') || 'no place';
}
