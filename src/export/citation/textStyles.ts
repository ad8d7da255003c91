import { figureTexts } from '../../i18n/figureTexts.ts';
import { detailTexts } from '../../i18n/messages.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import type { Language } from '../../model/article.ts';
import type { Citation } from './citationOf.ts';

/** The quotations of a citation as its last sentence: `Quotation: “1650 victimes”.` */
export function quotedIn({ quotations }: Citation, language: Language): string {
  const words = citationTexts(language);
  const { quoted } = figureTexts(language);
  const all = quotations.map(quoted).join(words.joint);
  return quotations.length === 1 ? words.quotation(all) : words.quotations(all);
}

/** " (page in English)" behind the address of another version of the article, else nothing. */
export function pageIn({ pageLanguage }: Citation, language: Language): string {
  return pageLanguage === null ? '' : ` (${detailTexts(language).source.pageIn(pageLanguage)})`;
}
