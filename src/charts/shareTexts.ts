import type { CitedFigure } from '../analysis/citedFigure.ts';
import type { SharesLayoutOptions } from './layout/placeShares.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { figureTexts } from '../i18n/figureTexts.ts';
import { periodWithBasis } from '../i18n/periodWithBasis.ts';
import { valueLabel } from '../i18n/formatQuantity.ts';
import { placesWithBasis } from '../i18n/placesWithBasis.ts';
import { wholeInWords } from '../i18n/wholeInWords.ts';
import { quotationText } from '../markup/quotation.ts';
import type { Language } from '../model/article.ts';

/** What is written over the tracks: the whole, its article, and for each share its noun as printed, place and period. */
export function shareTexts(language: Language): Omit<SharesLayoutOptions, 'width'> {
  const words = chartTexts(language);
  const { quoted } = figureTexts(language);
  return {
    heading: ({ whole, shares: [first] }) => (first ? wholeInWords(whole, first.figure, language) : ''),
    source: ({ article }) => words.fromArticle(quoted(article.title)),
    label: ({ figure }) => valueLabel(figure, language),
    text: (cited) => {
      const { figure } = cited;
      return [quoted(clauseOf(cited)), placesWithBasis(figure, language), periodWithBasis(figure, language)].join(', ');
    },
  };
}

const CLAUSE_END = /[,;:.!?](?=\s|$)|[()«»“”]/u;

/** What is told of the share: its quotation with the words behind it, to the end of the clause or as far as they are known. */
function clauseOf({ figure: { quote, sentence }, article }: CitedFigure): string {
  const rest = Math.max(0, sentence.end - quote.end);
  const behind = quote.suffix.slice(0, rest);
  const end = behind.search(CLAUSE_END);
  const cut = rest > quote.suffix.length ? `${behind.replace(/\s\S*$/u, '')} …` : behind;
  return quotationText(quote.exact + (end < 0 ? cut : behind.slice(0, end)), article.file).trim();
}
