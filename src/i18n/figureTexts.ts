import type { Language } from '../model/article.ts';
import { wordsOf } from './spokenWords.ts';
import type { FigureTexts } from './words.ts';

/** The words for what a figure counts, and where. */
export function figureTexts(language: Language): FigureTexts {
  return wordsOf(language).figures;
}
