import type { Span } from './article.ts';

declare const cutFromText: unique symbol;

/**
 * A W3C text-quote selector with its text position: the exact characters and some context on either side.
 * Only `quoteFrom` makes one, so a quotation cannot be typed in.
 */
export type Quote = Readonly<{ exact: string; prefix: string; suffix: string; start: number; end: number }> & {
  readonly [cutFromText]: true;
};

/** How many characters of context a quotation has on either side, unless the text begins or ends before. */
export const QUOTE_CONTEXT = 32;

/** Cuts the characters of a span out of a text. Throws a RangeError for a span that is empty or lies outside it. */
export function quoteFrom(text: string, { start, end }: Span): Quote {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`no quotation at ${start}-${end} of ${text.length} characters`);
  }
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - QUOTE_CONTEXT), start),
    suffix: text.slice(end, end + QUOTE_CONTEXT),
    start,
    end,
  } as Quote;
}
