import type { Language } from '../model/article.ts';
import { exportsEn } from './en/exports.ts';
import { exportsFr } from './fr/exports.ts';

const texts: Partial<Record<Language, typeof exportsEn>> = { en: exportsEn, fr: exportsFr };

/** The words of exported files; English where a language has none yet. */
export function exportTexts(language: Language): typeof exportsEn {
  return texts[language] ?? exportsEn;
}
