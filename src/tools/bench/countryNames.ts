import { COUNTRIES } from '../../places/countries.ts';
import { ISO2 } from '../../places/iso2.ts';
import type { Language } from '../../model/article.ts';

/** What the countries are called in a language. */
export function countryNames(language: Language): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return COUNTRIES.map(({ iso3 }) => names.of(ISO2.get(iso3) ?? 'ZZ') ?? iso3);
}
