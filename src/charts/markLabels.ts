import { isPlaceInferred } from '../analysis/stated.ts';
import { countedLabel } from '../i18n/figureInWords.ts';
import { valueLabel } from '../i18n/formatQuantity.ts';
import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';

/** Up to so many marks a label stands beside them at all. */
const MOST_WITH_LABEL = 250;

/** Behind the label of a figure whose place is inferred; the legend explains it. */
export const PLACE_INFERRED_SIGN = '\u2020';

/**
 * What may stand beside the marks of a chart, the longest wording first; null where there are too many marks. The noun may
 * only be left out where all marks count the same.
 */
export function markLabels(
  figures: readonly Figure[],
  language: Language,
): ((figure: Figure) => readonly string[]) | null {
  if (figures.length > MOST_WITH_LABEL) return null;
  const isOneMeasure = figures.every(({ measure }) => measure !== 'other' && measure === figures[0]?.measure);
  return (figure) => {
    const sign = isPlaceInferred(figure) ? PLACE_INFERRED_SIGN : '';
    const value = valueLabel(figure, language);
    const wordings = isOneMeasure ? [countedLabel(figure, language), value] : [countedLabel(figure, language)];
    return wordings.map((text) => text + sign);
  };
}
