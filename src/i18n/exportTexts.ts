import type { Language } from '../model/article.ts';
import { moreWordsOf } from './spokenWords.ts';
import type { ExportTexts } from './words.ts';

/** The words of exported files. */
export function exportTexts(language: Language): ExportTexts {
  return moreWordsOf(language).exports;
}
