import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { chartTexts } from './chartTexts.ts';
import { figureTexts } from './figureTexts.ts';
import { countedInWords, placesInWords } from './figureInWords.ts';

/**
 * What a percentage is a part of: "of the 1,650 victims, Indonesia" where a figure of the same article is its whole, else
 * what is counted, with the quotation that names it: "of victims (“45 pour cent des victimes”)", or alone where the
 * quotation is the number only. The subject alone is no whole: it may be a word such as "autres".
 */
export function wholeInWords(whole: Figure | null, share: Figure, language: Language): string {
  const words = chartTexts(language);
  const { quoted, inParentheses, measures } = figureTexts(language);
  if (whole === null) {
    const quotation = quoted(share.quote.exact.replace(/\s+/g, ' '));
    if (share.measure === 'other') return quotation;
    const named = words.ofNamed(measures[share.measure][1]);
    return share.subject === '' ? named : inParentheses(named, quotation);
  }
  const isExact = whole.value.qualifier === 'exact';
  return words.ofFigure(countedInWords(whole, language), isExact, placesInWords(whole, language));
}
