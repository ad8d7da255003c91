import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { figureTexts } from './figureTexts.ts';
import { formatList } from './formatList.ts';
import { placeEntries, type PlaceEntry } from './placeEntries.ts';

/**
 * The places of a figure with what is inferred told from what is stated: "Argentina and Paraguay (place inferred)",
 * "origin: Paraguay", "Caribbean (region)". A venue is not among them.
 */
export function placesWithBasis(figure: Figure, language: Language): string {
  const words = figureTexts(language);
  const places = placesOf(figure, language);
  if (places.length === 0) return words.noPlace;
  const isInferred = ({ basis }: PlaceEntry) => basis === 'inferred';
  const list = (names: readonly string[]) => formatList(names, language);
  if (places.every(isInferred)) {
    return words.inParentheses(list(places.map(({ name }) => name)), words.placeInferred);
  }
  return list(
    places.map((place) => (isInferred(place) ? words.inParentheses(place.name, words.inferred) : place.name)),
  );
}

/** Countries other than venues; where there are none, the regions. */
function placesOf(figure: Figure, language: Language): PlaceEntry[] {
  const entries = placeEntries(figure, language).filter(({ role }) => role !== 'venue');
  const countries = entries.filter(({ kind }) => kind === 'country');
  const { originIs } = figureTexts(language);
  return countries.length === 0
    ? entries
    : countries.map((entry) => (entry.role === 'origin' ? { ...entry, name: originIs(entry.name) } : entry));
}
