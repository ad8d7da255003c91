import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { chartTexts } from './chartTexts.ts';
import { countedInWords, placesInWords } from './figureInWords.ts';

/**
 * What a percentage is a part of: "of the 1,650 victims, Indonesia" where a figure of the same article is its whole, else
 * the noun as printed, in quotation marks.
 */
export function wholeInWords(whole: Figure | null, share: Figure, language: Language): string {
  const words = chartTexts(language);
  if (whole === null) {
    return words.ofNamed(share.subject === '' ? words.measures[share.measure][1] : words.quoted(share.subject));
  }
  const isExact = whole.value.qualifier === 'exact';
  return words.ofFigure(countedInWords(whole, language), isExact, placesInWords(whole, language));
}
