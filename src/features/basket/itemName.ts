import type { BasketItem } from '../../analysis/basket.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { figureInWords } from '../../i18n/figureInWords.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';

/** What an item of the report is called, for its buttons. */
export function itemName(item: BasketItem, figures: ReadonlyMap<string, CitedFigure>, language: Language): string {
  const words = basketTexts(language);
  switch (item.kind) {
    case 'chart':
      return exportTexts(language).titles[item.chart];
    case 'figure': {
      const cited = figures.get(item.id);
      return cited ? figureInWords(cited.figure, language) : item.id;
    }
    case 'heading':
      return item.text || words.headingText;
    case 'note':
      return item.text || words.noteText;
  }
}
