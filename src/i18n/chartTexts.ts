import type { Language } from '../model/article.ts';
import { moreWordsOf } from './spokenWords.ts';
import type { ChartTexts } from './words.ts';

/** The words of the charts. */
export function chartTexts(language: Language): ChartTexts {
  return moreWordsOf(language).charts;
}
