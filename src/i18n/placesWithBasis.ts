import type { Language } from '../model/article.ts';
import type { Basis, Figure } from '../model/figure.ts';
import { chartTexts } from './chartTexts.ts';
import { countryName, regionName } from './placeName.ts';

/**
 * The places of a figure with what is inferred told from what is stated: "Argentina and Paraguay (place inferred)",
 * "origin: Paraguay", "Caribbean (region)". A venue is not among them.
 */
export function placesWithBasis(figure: Figure, language: Language): string {
  const words = chartTexts(language);
  const places = placesOf(figure, language);
  if (places.length === 0) return words.noPlace;
  const isInferred = ({ basis }: Named) => basis === 'inferred';
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(new Set(names));
  if (places.every(isInferred)) {
    return words.inParentheses(list(places.map(({ name }) => name)), words.placeInferred);
  }
  return list(
    places.map((place) => (isInferred(place) ? words.inParentheses(place.name, words.inferred) : place.name)),
  );
}

type Named = Readonly<{ name: string; basis: Basis }>;

function placesOf({ places, regions }: Figure, language: Language): Named[] {
  const words = chartTexts(language);
  const countries = places.flatMap(({ iso3, role, basis }) => {
    const name = countryName(iso3, language);
    return role === 'venue' ? [] : [{ name: role === 'origin' ? words.originIs(name) : name, basis }];
  });
  if (countries.length > 0) return countries;
  return regions.map(({ m49, basis }) => ({ name: words.regionWide(regionName(m49, language)), basis }));
}
