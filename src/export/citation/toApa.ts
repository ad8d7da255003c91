import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import type { Citation, CitationOptions } from './citationOf.ts';
import { dayInWords, publishedInWords } from './publicationDate.ts';
import { pageIn, quotedIn } from './textStyles.ts';

/**
 * APA 7 (Publication Manual, 7th edition): without an author the title comes first; the day of access is told of what
 * carries no date. A language other than English follows the usual rendering of APA in it.
 */
export function toApa(citation: Citation, { language, date }: CitationOptions): string {
  const words = citationTexts(language);
  const { title, published, url } = citation;
  const day = dayInWords(date, language, 'plain');
  const address =
    published === null ? (url === null ? words.retrieved(day) : words.retrievedFrom(day, url)) : (url ?? '');
  // Nothing follows an address but what is told of its page.
  const page = pageIn(citation, language);
  const ending = url === null || page !== '' ? `${page}.` : '';
  return [
    `${title} [${words.kindTitle}].`,
    `(${publishedInWords(published, language, 'apa')}).`,
    ...(address === '' ? [] : [address + ending]),
    quotedIn(citation, language),
  ].join(' ');
}
