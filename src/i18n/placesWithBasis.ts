import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { figureTexts } from './figureTexts.ts';
import { formatList } from './formatList.ts';
import { placeEntries, type PlaceEntry } from './placeEntries.ts';

/**
 * The places of a figure with what is inferred told from what is stated: "Argentina and Paraguay (place inferred)",
 * "Chile, origin: Bolivia and Paraguay", "Caribbean (region)". A venue is not among them.
 */
export function placesWithBasis(figure: Figure, language: Language): string {
  const words = figureTexts(language);
  const places = placesOf(figure, language);
  if (places.length === 0) return words.noPlace;
  const isInferred = ({ basis }: PlaceEntry) => basis === 'inferred';
  const isOrigin = ({ role }: PlaceEntry) => role === 'origin';
  const areAllInferred = places.every(isInferred);
  const list = (some: readonly PlaceEntry[]) =>
    formatList(
      some.map((place) =>
        isInferred(place) && !areAllInferred ? words.inParentheses(place.name, words.inferred) : place.name,
      ),
      language,
    );
  const [origins, others] = [places.filter(isOrigin), places.filter((place) => !isOrigin(place))];
  const text = [
    ...(others.length > 0 ? [list(others)] : []),
    ...(origins.length > 0 ? [words.originIs(list(origins))] : []),
  ].join(', ');
  return areAllInferred ? words.inParentheses(text, words.placeInferred) : text;
}

/** Countries other than venues; where there are none, the regions. */
function placesOf(figure: Figure, language: Language): PlaceEntry[] {
  const entries = placeEntries(figure, language).filter(({ role }) => role !== 'venue');
  const countries = entries.filter(({ kind }) => kind === 'country');
  return countries.length === 0 ? entries : countries;
}
