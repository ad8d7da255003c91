import type { Quote } from '../model/quote.ts';

const WHOLE = 100;
const EDGE_WORDS = 4;

/**
 * The address of an original page with a text directive (WICG URL fragment text directives) that makes a browser scroll to
 * the quotation. null for an address that is not http or https.
 */
export function originalAt(url: string, quote: Quote): string | null {
  if (!/^https?:\/\//iu.test(url)) return null;
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

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function escape(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
