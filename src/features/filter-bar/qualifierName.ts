import { chartTexts } from '../../i18n/chartTexts.ts';
import { pageMessages } from '../../i18n/messages.ts';
import type { Language } from '../../model/article.ts';
import type { Qualifier } from '../../model/figure.ts';

/** The name of a qualifier as a choice: a bound stands for both its strictnesses, as in the legend of a chart. */
export function qualifierName(qualifier: Qualifier, language: Language): string {
  const isBound = qualifier === 'atLeast' || qualifier === 'atMost';
  return (isBound ? chartTexts(language).legendItems : pageMessages(language).qualifiers)[qualifier];
}
