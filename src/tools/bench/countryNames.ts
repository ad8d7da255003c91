import { COUNTRIES } from '../../places/countries.ts';
import type { Language } from '../../model/article.ts';

/** What the countries are called in a language. */
export function countryNames(language: Language): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return COUNTRIES.map(({ iso2 }) => names.of(iso2) ?? iso2);
}
