import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { countedLabel, nounLabel } from '../../i18n/figureInWords.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { wholeInWords } from '../../i18n/wholeInWords.ts';
import type { Language } from '../../model/article.ts';

/**
 * A figure as a cell of a table says it: "> 80 participants", "45% of victims"; a share with its noun as printed and the
 * figure that is its whole: "26% (“enfants”) of the 1,650 victims, Indonesia".
 */
export function figureCell({ figure, article }: CitedFigure, language: Language): string {
  const whole = article.figures.find(({ id }) => id === figure.part?.of);
  if (figure.unit !== 'percent' || !whole) return nounLabel(figure, language);
  const { inParentheses, quoted } = figureTexts(language);
  const label = countedLabel(figure, language);
  const named = figure.subject === '' ? label : inParentheses(label, quoted(figure.subject.replace(/\s+/gu, ' ')));
  return `${named} ${wholeInWords(whole, figure, language)}`;
}
