import type { Language } from '../model/article.ts';
import { wordsOf } from './spokenWords.ts';
import type { QuantityTexts } from './words.ts';

/** The words for quantities and periods. */
export function quantityTexts(language: Language): QuantityTexts {
  return wordsOf(language).quantity;
}
