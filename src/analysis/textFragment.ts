import { displayTokens, isMarkup } from '../markup/displayTokens.ts';
import type { SourceText } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';

const WHOLE = 100;
const EDGE_WORDS = 4;
const CONTEXT_WORDS = 3;

type Addressed = Pick<SourceText, 'file' | 'language' | 'url' | 'urlLanguage'>;

/**
 * The way to the page that an article was published on: at the sentence, or with the language (BCP 47) of a page that is
 * another version of it and cannot hold the quotation. null where no address of the web is known.
 */
export function originalOf(
  { file, language, url, urlLanguage }: Addressed,
  quote: Quote,
): Readonly<{ href: string; otherLanguage: string | null }> | null {
  if (url === null) return null;
  const otherLanguage = otherLanguageOf({ language, urlLanguage });
  const href = otherLanguage === null ? originalAt(url, quote, isMarkup(file)) : isWeb(url) ? url : null;
  return href === null ? null : { href, otherLanguage };
}

/** The language (BCP 47) of the page at an article's address where that is another version of it; null where nobody says so. */
export function otherLanguageOf({
  language,
  urlLanguage,
}: Pick<SourceText, 'language' | 'urlLanguage'>): string | null {
  return urlLanguage !== null && primary(urlLanguage) !== primary(language) ? urlLanguage : null;
}

/**
 * The address of an original page with a text directive, `prefix-,start,end,-suffix`
 * (https://wicg.github.io/scroll-to-text-fragment/), that makes a browser scroll to the quotation. A long quotation, and one
 * that runs over the end of a paragraph, is told by its edges; the words before it, else those behind it, tell it from the
 * same words elsewhere. null for an address that is not http or https.
 */
export function originalAt(url: string, quote: Quote, markup = false): string | null {
  if (!isWeb(url)) return null;
  const blocks = blocksOf(quote.exact, markup);
  const words = blocks.flat();
  const isShort = blocks.length === 1 && (words.join(' ').length <= WHOLE || words.length < 3 * EDGE_WORDS);
  const text = isShort
    ? encoded(words)
    : `${encoded((blocks[0] ?? []).slice(0, EDGE_WORDS))},${encoded((blocks.at(-1) ?? []).slice(-EDGE_WORDS))}`;
  // The context is cut by characters: its outer word may be half a word. It cannot match across a paragraph.
  const before = innermost(blocksOf(quote.prefix, markup, true))
    .slice(1)
    .slice(-CONTEXT_WORDS);
  const after = innermost([...blocksOf(quote.suffix, markup, true)].reverse())
    .slice(0, -1)
    .slice(0, CONTEXT_WORDS);
  const prefix = before.length > 0 ? `${encoded(before)}-,` : '';
  const suffix = before.length === 0 && after.length > 0 ? `,-${encoded(after)}` : '';
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${prefix}${text}${suffix}`;
}

function isWeb(url: string): boolean {
  return /^https?:\/\//iu.test(url);
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** The words of each paragraph of a text as a browser shows it; `edges` keeps empty paragraphs. */
function blocksOf(text: string, markup: boolean, edges = false): string[][] {
  // A context may begin or end within a tag.
  const whole = markup && edges ? text.replace(/^[^<>]*>/u, '').replace(/<[^<>]*$/u, '') : text;
  const shown = displayTokens(whole, markup)
    .map((token) => (token.breaks ? '\n\n' : markup ? token.text.replace(/\s+/gu, ' ') : token.text))
    .join('');
  const blocks = shown.split(/\n[^\S\n]*\n/u).map((block) => block.split(/\s+/u).filter((word) => word !== ''));
  return edges ? blocks : blocks.filter((words) => words.length > 0);
}

/** The paragraph of a context that touches its quotation. */
function innermost(blocks: readonly string[][]): string[] {
  return blocks.at(-1) ?? [];
}

/** Percent-encodes words; a hyphen, a comma and an ampersand have a meaning in a directive. Half characters cannot be encoded. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
