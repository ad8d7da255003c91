import type { Language } from '../model/article.ts';
import { quantityEn } from './en/quantity.ts';
import { quantityFr } from './fr/quantity.ts';

const texts: Partial<Record<Language, typeof quantityEn>> = { en: quantityEn, fr: quantityFr };

/** The words for quantities and periods; English where a language has none yet. */
export function quantityTexts(language: Language): typeof quantityEn {
  return texts[language] ?? quantityEn;
}
