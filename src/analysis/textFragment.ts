import type { SourceText } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';

const WHOLE = 100;
const EDGE_WORDS = 4;

type Addressed = Pick<SourceText, 'language' | 'url' | 'urlLanguage'>;

/**
 * The way to the page that an article was published on: at the sentence, or with the language (BCP 47) of a page that is
 * another version of it and cannot hold the quotation. null where no address of the web is known.
 */
export function originalOf(
  { language, url, urlLanguage }: Addressed,
  quote: Quote,
): Readonly<{ href: string; otherLanguage: string | null }> | null {
  if (url === null) return null;
  const isOther = urlLanguage !== null && primary(urlLanguage) !== primary(language);
  const href = isOther ? (isWeb(url) ? url : null) : originalAt(url, quote);
  return href === null ? null : { href, otherLanguage: isOther ? urlLanguage : null };
}

/**
 * The address of an original page with a text directive (WICG URL fragment text directives) that makes a browser scroll to
 * the quotation. null for an address that is not http or https.
 */
export function originalAt(url: string, quote: Quote): string | null {
  if (!isWeb(url)) return null;
  const exact = plain(quote.exact);
  const words = exact.split(' ');
  const text =
    exact.length <= WHOLE || words.length < 3 * EDGE_WORDS
      ? escape(exact)
      : `${escape(words.slice(0, EDGE_WORDS).join(' '))},${escape(words.slice(-EDGE_WORDS).join(' '))}`;
  // The context is cut by characters: its first word may be half a word.
  const before = plain(quote.prefix).split(' ').slice(1).slice(-3).join(' ');
  const prefix = before === '' ? '' : `${escape(before)}-,`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${prefix}${text}`;
}

function isWeb(url: string): boolean {
  return /^https?:\/\//iu.test(url);
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function escape(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
