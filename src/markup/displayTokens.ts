import { namedCharacters } from './namedCharacters.ts';
import { isMarkup, oneLine } from './isMarkup.ts';

export { isMarkup };

/** A stretch of a source text with the characters that a reader sees for it; `breaks` begins a new paragraph. */
export type DisplayToken = Readonly<{ start: number; end: number; text: string; breaks?: true }>;

/** The whole source as one token, or for markup what lies between its tags, its character references read. */
export function displayTokens(source: string, markup: boolean): DisplayToken[] {
  if (!markup) return source === '' ? [] : [{ start: 0, end: source.length, text: source }];
  const tokens: DisplayToken[] = [];
  let at = 0;
  while (at < source.length) {
    const token = source[at] === '<' ? tagAt(source, at) : source[at] === '&' ? referenceAt(source, at) : null;
    const next = token ?? textAt(source, at);
    if (next.text !== '' || next.breaks) tokens.push(next);
    at = next.end;
  }
  return tokens;
}

/** A quotation as a reader sees it: line breaks of the file read as spaces, tags and character references of markup read. */
export function readableText(exact: string, file: string): string {
  return oneLine(
    displayTokens(exact, isMarkup(file))
      .map(({ text, breaks }) => (breaks ? ' ' : text))
      .join(''),
  );
}

const BLOCK = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
/** Elements whose content is no text of the page. */
export const HIDDEN_ELEMENTS: ReadonlySet<string> = new Set(
  'head script style template noscript svg nav aside button select iframe object canvas textarea'.split(' '),
);

function tagAt(source: string, start: number): DisplayToken | null {
  if (source.startsWith('<!--', start)) return unseen(start, after(source, '-->', start + 4));
  if (!/[a-z/!?]/iu.test(source[start + 1] ?? '')) return null;
  const end = after(source, '>', start + 1);
  const name =
    /^<\/?(?<name>[a-z][a-z0-9]*)/iu.exec(source.slice(start, start + 20))?.groups?.name?.toLowerCase() ?? '';
  if (HIDDEN_ELEMENTS.has(name) && source[start + 1] !== '/') return unseen(start, closing(source, name, end));
  return BLOCK.has(name) ? { start, end, text: '', breaks: true } : unseen(start, end);
}

function unseen(start: number, end: number): DisplayToken {
  return { start, end, text: '' };
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at === -1 ? source.length : at + mark.length;
}

function closing(source: string, name: string, from: number): number {
  const tag = new RegExp(`</${name}`, 'giu');
  tag.lastIndex = from;
  const found = tag.exec(source);
  return found === null ? source.length : after(source, '>', found.index);
}

function textAt(source: string, start: number): DisplayToken {
  let end = start + 1;
  while (end < source.length && source[end] !== '<' && source[end] !== '&') end += 1;
  return { start, end, text: source.slice(start, end) };
}

/** The character reference (`&eacute;`, `&#160;`) that starts at an offset, with the character it stands for; else null. */
export function referenceAt(source: string, start: number): DisplayToken | null {
  const match = /^&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z][a-z0-9]{1,10}));/iu.exec(
    source.slice(start, start + 14),
  );
  if (!match?.groups) return null;
  const { decimal, hex, name } = match.groups;
  const text = name === undefined ? characterOf(decimal, hex) : namedCharacters.get(name);
  return text === undefined ? null : { start, end: start + match[0].length, text };
}

function characterOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
