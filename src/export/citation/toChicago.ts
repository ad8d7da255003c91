import { figureTexts } from '../../i18n/figureTexts.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import type { Citation, CitationOptions } from './citationOf.ts';
import { dayInWords, publishedInWords } from './publicationDate.ts';
import { pageIn, quotedIn } from './textStyles.ts';

/** A note by the Chicago Manual of Style, 17th edition, 14.207 (web pages): the comma stands within English quotation marks. */
export function toChicago(citation: Citation, { language, date }: CitationOptions): string {
  const words = citationTexts(language);
  const { quoted } = figureTexts(language);
  const { title, published, url } = citation;
  const titled = language === 'en' ? quoted(/[?!]$/u.test(title) ? title : `${title},`) : `${quoted(title)},`;
  const facts = [
    words.kind,
    publishedInWords(published, language, 'plain'),
    words.accessed(dayInWords(date, language, 'plain')),
    ...(url === null ? [] : [url + pageIn(citation, language)]),
  ];
  return `${titled} ${facts.join(', ')}. ${quotedIn(citation, language)}`;
}
