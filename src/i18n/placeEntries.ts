import type { Language } from '../model/article.ts';
import type { Figure, PlaceRole } from '../model/figure.ts';
import { figureTexts } from './figureTexts.ts';
import { countryName, regionName } from './placeName.ts';

/** A country or region of a figure by name, with its part in it and where that is known from. */
export type PlaceEntry = Readonly<{
  key: string;
  kind: 'country' | 'region';
  name: string;
  role: PlaceRole;
  basis: 'stated' | 'inferred';
}>;

/** All places of a figure: countries, then regions ("Caribbean (region)"), then where people only met. */
export function placeEntries({ places, regions }: Figure, language: Language): PlaceEntry[] {
  const countries = places.map(({ iso3, role, basis }): PlaceEntry => ({
    key: `${iso3}:${role}`,
    kind: 'country',
    name: countryName(iso3, language),
    role,
    basis,
  }));
  const around = regions.map(({ m49, basis }): PlaceEntry => ({
    key: m49,
    kind: 'region',
    name: figureTexts(language).regionWide(regionName(m49, language)),
    role: 'about',
    basis,
  }));
  const isVenue = ({ role }: PlaceEntry) => role === 'venue';
  return [...countries.filter((place) => !isVenue(place)), ...around, ...countries.filter(isVenue)];
}
