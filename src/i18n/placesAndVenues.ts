import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { figureTexts } from './figureTexts.ts';
import { pageMessages } from './messages.ts';
import { placeEntries } from './placeEntries.ts';
import { placesWithBasis } from './placesWithBasis.ts';

/** All places of a figure with their basis, and where people only met: "Caribbean (region), United States (venue)". */
export function placesAndVenues(figure: Figure, language: Language): string {
  const { inParentheses } = figureTexts(language);
  const { roles, bases } = pageMessages(language);
  const entries = placeEntries(figure, language);
  const venues = entries.filter(({ role }) => role === 'venue');
  const met = venues.map(({ name, role, basis }) =>
    inParentheses(name, [roles[role], ...(basis === 'inferred' ? [bases.inferred] : [])].join(', ')),
  );
  const others = venues.length > 0 && venues.length === entries.length ? [] : [placesWithBasis(figure, language)];
  return [...others, ...met].join(', ');
}
