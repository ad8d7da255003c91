import { HIDDEN_ELEMENTS } from '../markup/displayTokens.ts';
import { blanked } from './blanked.ts';
import { isDate, isWebAddress } from './catalogFields.ts';
import { decodeEntities, fillEntities } from './entities.ts';
import type { FoundTitle } from './titleOf.ts';
import type { View } from './view.ts';

const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z0-9-]*)(?:[^<>"'a-z0-9-](?:[^<>"']|"[^"]*"|'[^']*')*)?>/iy;

type Range = Readonly<{ start: number; end: number }>;

/** HTML without a browser: tags and hidden elements become white space, entities their characters, in place. */
export function htmlPage(html: string): View {
  const container = containerOf(html);
  const heading = innerOf(html, 'h1', 0);
  const title = titleIn(html, heading) ?? titleIn(html, innerOf(html, 'title', 0));
  const from = heading && heading.end > container.start && heading.end < container.end ? heading.end : container.start;
  const visible = maskTags(html.slice(from, container.end));
  const view = blanked(html.slice(0, from)) + visible + blanked(html.slice(container.end));
  return { view, stated: { ...(title ? { title } : {}), ...statedIn(html) } };
}

/** The longest `article`, else `main`, else `body`, else all of it. */
function containerOf(html: string): Range {
  let longest: Range | null = null;
  for (let at = 0, found = innerOf(html, 'article', at); found; found = innerOf(html, 'article', at)) {
    if (!longest || found.end - found.start > longest.end - longest.start) longest = found;
    at = found.end;
  }
  return longest ?? innerOf(html, 'main', 0) ?? innerOf(html, 'body', 0) ?? { start: 0, end: html.length };
}

/** What stands between the first opening tag of a name behind an offset and its closing tag. */
function innerOf(html: string, name: string, from: number): Range | null {
  const opening = new RegExp(`<${name}(?:\\s(?:[^<>"']|"[^"]*"|'[^']*')*)?>`, 'gi');
  opening.lastIndex = from;
  const opened = opening.exec(html);
  if (!opened) return null;
  return { start: opening.lastIndex, end: closingTag(html, name, opening.lastIndex).start };
}

/** The next closing tag of a name; the end of the page where it is never closed. */
function closingTag(html: string, name: string, from: number): Range {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = from;
  const start = closing.exec(html)?.index ?? html.length;
  return { start, end: closing.lastIndex || html.length };
}

function titleIn(html: string, range: Range | null): FoundTitle | null {
  if (!range) return null;
  const inner = html.slice(range.start, range.end);
  const title = decodeEntities(maskTags(inner)).replace(/\s+/g, ' ').trim();
  if (title === '') return null;
  const start = range.start + (inner.length - inner.trimStart().length);
  return { title, span: { start, end: start + inner.trim().length }, lines: 0 };
}

function statedIn(html: string): Readonly<{ published?: string; url?: string }> {
  const time = /<meta\s[^<>]{0,500}"article:published_time"[^<>]{0,500}content="(?<date>\d{4}-\d\d-\d\d)/i.exec(html)
    ?.groups?.['date'];
  const link = /<link\s[^<>]{0,500}rel="canonical"[^<>]{0,500}href="(?<url>[^"<>]{1,2000})"/i.exec(html)?.groups?.[
    'url'
  ];
  return {
    ...(time !== undefined && isDate(time) ? { published: time } : {}),
    ...(link !== undefined && isWebAddress(link) ? { url: link } : {}),
  };
}

/** The text with every tag and hidden element as white space of the same length; blocks break the line. */
function maskTags(html: string): string {
  const lastClose = html.lastIndexOf('>');
  let masked = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const text = html.slice(at, open < 0 ? html.length : open);
    masked += fillEntities(text.replace(/[\r\n]/g, ' '));
    if (open < 0) break;
    const end = tagEnd(html, open, lastClose);
    masked += end > open ? gap(html, open, end) : '<';
    at = Math.max(end, open + 1);
  }
  return masked;
}

/** Where a tag, a comment or a hidden element ends; its start where `<` is only a character. */
function tagEnd(html: string, open: number, lastClose: number): number {
  if (open > lastClose) return open;
  if (html.startsWith('<!--', open)) return behind(html, '-->', open) ?? html.length;
  if (/[!?]/.test(html.charAt(open + 1))) return behind(html, '>', open) ?? open;
  TAG.lastIndex = open;
  const tag = TAG.exec(html);
  if (!tag) return open;
  const name = tag.groups?.['name']?.toLowerCase() ?? '';
  const end = open + tag[0].length;
  const opensHidden = HIDDEN_ELEMENTS.has(name) && tag.groups?.['close'] !== '/' && !tag[0].endsWith('/>');
  return opensHidden ? closingTag(html, name, end).end : end;
}

function behind(html: string, mark: string, from: number): number | null {
  const at = html.indexOf(mark, from);
  return at < 0 ? null : at + mark.length;
}

function gap(html: string, open: number, end: number): string {
  const name = /^<\/?(?<name>[a-z0-9-]+)/i.exec(html.slice(open, open + 40))?.groups?.['name'] ?? 'span';
  if (INLINE.has(name.toLowerCase()) || end === open) return ' '.repeat(end - open);
  return '\n' + ' '.repeat(end - open - 1);
}
