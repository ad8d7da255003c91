import { countedLabel } from '../i18n/figureInWords.ts';
import { formatQuantity } from '../i18n/formatQuantity.ts';
import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';

/** Up to so many marks a label also names what is counted, up to so many it stands at all. */
const MOST_WITH_NOUN = 60;
const MOST_WITH_LABEL = 250;

/** What may stand beside the marks of a chart, the longest wording first; null where there are too many marks. */
export function markLabels(count: number, language: Language): ((figure: Figure) => readonly string[]) | null {
  if (count > MOST_WITH_LABEL) return null;
  return (figure) => {
    const value = formatQuantity(figure.value, figure.unit, figure.currency, language);
    return count > MOST_WITH_NOUN ? [value] : [countedLabel(figure, language), value];
  };
}
