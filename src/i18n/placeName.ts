import type { Language } from '../model/article.ts';
import { wordsOf } from './spokenWords.ts';

/** The name of a country by ISO 3166-1 alpha-3, "Paraguay"; the code itself where we know none. */
export function countryName(iso3: string, language: Language): string {
  return wordsOf(language).places[iso3] ?? iso3;
}

/** The name of a region by UN M49 code, "Caraïbes"; the code itself where we know none. */
export function regionName(m49: string, language: Language): string {
  return wordsOf(language).places[m49] ?? m49;
}
