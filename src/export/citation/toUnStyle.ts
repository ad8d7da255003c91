import { figureTexts } from '../../i18n/figureTexts.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import type { Citation, CitationOptions } from './citationOf.ts';
import { dayInWords, publishedInWords } from './publicationDate.ts';
import { pageIn, quotedIn } from './textStyles.ts';

/** A footnote as the United Nations Editorial Manual writes it: title in quotation marks, kind, date, "Available at". */
export function toUnStyle(citation: Citation, { language, date }: CitationOptions): string {
  const words = citationTexts(language);
  const { title, published, url } = citation;
  const accessed = words.accessedOn(dayInWords(date, language, 'un'));
  const head = `${figureTexts(language).quoted(title)}, ${words.kind}, ${publishedInWords(published, language, 'un')}`;
  const tail =
    url === null
      ? `(${accessed}).`
      : `${words.availableAt(url)} (${[pageIn(citation, language).slice(2, -1), accessed].filter(Boolean).join(words.joint)}).`;
  return `${head}${url === null || head.endsWith('.') ? '' : '.'} ${tail} ${quotedIn(citation, language)}`;
}
