import type { Language } from '../model/article.ts';
import en from '../places/names/en.json' with { type: 'json' };
import es from '../places/names/es.json' with { type: 'json' };
import fr from '../places/names/fr.json' with { type: 'json' };

const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fr, en, es };

/** The name of a country by ISO 3166-1 alpha-3, "Paraguay"; the code itself where we know none. */
export function countryName(iso3: string, language: Language): string {
  return names[language][iso3] ?? iso3;
}

/** The name of a region by UN M49 code, "Caraïbes"; the code itself where we know none. */
export function regionName(m49: string, language: Language): string {
  return names[language][m49] ?? m49;
}
