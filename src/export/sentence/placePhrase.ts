import { formatList } from '../../i18n/formatList.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import type { PlaceWay } from '../../i18n/phrases/placeWay.ts';
import { countryName, regionName } from '../../i18n/placeName.ts';
import { sentenceTexts } from '../../i18n/topics/sentenceTexts.ts';
import type { Language } from '../../model/article.ts';
import type { Figure, PlaceRole } from '../../model/figure.ts';

type Stop = Readonly<{ way: PlaceWay; phrase: string; isInferred: boolean }>;

const WAYS: Readonly<Record<Exclude<PlaceRole, 'venue'>, PlaceWay>> = {
  about: 'in',
  origin: 'from',
  destination: 'to',
};

/**
 * Where a figure stands, as a sentence says it: "in Argentina and Paraguay (places inferred)", "aux Philippines". Countries,
 * or the regions where it names none; null where it names neither. A venue is not among them.
 */
export function placePhrase(figure: Figure, language: Language): string | null {
  const words = sentenceTexts(language);
  const { inParentheses } = figureTexts(language);
  const stops = stopsOf(figure, language);
  if (stops.length === 0) return null;
  const areAllInferred = stops.every(({ isInferred }) => isInferred);
  const text = (['in', 'from', 'to'] as const).flatMap((way) => {
    const phrases = stops
      .filter((stop) => stop.way === way)
      .map(({ phrase, isInferred }) =>
        isInferred && !areAllInferred ? inParentheses(phrase, words.inferred) : phrase,
      );
    return phrases.length === 0 ? [] : [words.placed[way](formatList(phrases, language))];
  });
  const remark = stops.length === 1 ? words.placeInferred : words.placesInferred;
  return areAllInferred ? inParentheses(text.join(' '), remark) : text.join(' ');
}

/** Where those that a figure counts met: "at a meeting in the United States"; null where no text says it. */
export function venuePhrase({ places }: Figure, language: Language): string | null {
  const { place, placed, met, inferred } = sentenceTexts(language);
  const { inParentheses } = figureTexts(language);
  const phrases = places.flatMap(({ iso3, role, basis }) => {
    if (role !== 'venue') return [];
    const phrase = place(iso3, countryName(iso3, language), 'in');
    return [basis === 'inferred' ? inParentheses(phrase, inferred) : phrase];
  });
  return phrases.length === 0 ? null : met(placed.in(formatList(phrases, language)));
}

function stopsOf({ places, regions }: Figure, language: Language): Stop[] {
  const { place } = sentenceTexts(language);
  const countries = places.flatMap(({ iso3, role, basis }): Stop[] => {
    if (role === 'venue') return [];
    const way = WAYS[role];
    return [{ way, phrase: place(iso3, countryName(iso3, language), way), isInferred: basis === 'inferred' }];
  });
  if (countries.length > 0) return countries;
  return regions.map(({ m49, basis }) => ({
    way: 'in',
    phrase: place(m49, regionName(m49, language), 'in'),
    isInferred: basis === 'inferred',
  }));
}
