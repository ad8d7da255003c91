import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { figureTexts } from './figureTexts.ts';
import { formatPeriod } from './formatPeriod.ts';

/** The period of a figure in words, with what is inferred told from what is stated: "2007", "2007 (period inferred)". */
export function periodWithBasis({ period }: Pick<Figure, 'period'>, language: Language): string {
  const text = formatPeriod(period, language);
  const words = figureTexts(language);
  return period.basis === 'inferred' ? words.inParentheses(text, words.periodInferred) : text;
}
