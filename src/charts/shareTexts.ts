import type { SharesLayoutOptions } from './layout/placeShares.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { figureTexts } from '../i18n/figureTexts.ts';
import { formatPeriod } from '../i18n/formatPeriod.ts';
import { formatQuantity } from '../i18n/formatQuantity.ts';
import { placesWithBasis } from '../i18n/placesWithBasis.ts';
import { wholeInWords } from '../i18n/wholeInWords.ts';
import type { Language } from '../model/article.ts';

/** What is written over the tracks: the whole, its article, and for each share its noun as printed, place and period. */
export function shareTexts(language: Language): Omit<SharesLayoutOptions, 'width'> {
  const words = chartTexts(language);
  const { quoted } = figureTexts(language);
  return {
    heading: ({ whole, shares: [first] }) => (first ? wholeInWords(whole, first.figure, language) : ''),
    source: ({ article }) => words.fromArticle(quoted(article.title)),
    label: ({ figure }) => formatQuantity(figure.value, figure.unit, figure.currency, language),
    text: ({ figure }, { whole }) => {
      const noun = whole !== null && figure.subject !== '' ? [quoted(figure.subject)] : [];
      return [...noun, placesWithBasis(figure, language), formatPeriod(figure.period, language)].join(', ');
    },
  };
}
