import type { SourceText, Span } from '../../model/article.ts';
import { paragraphBreaks } from '../paragraphBreaks.ts';
import type { View } from '../view.ts';

/** Links, addresses and what is left of them; every gap is bounded so that a long line costs no more than its length. */
const LEFTOVERS = new RegExp(
  [
    '"mailto:[^"\\s]{0,200}">\\S{0,200}',
    '"[^"\\n]{0,80}"\\s{1,4}href=\\s{0,4}"[^"\\n]{0,300}">\\S{0,300}',
    'https?://[^\\s<>"]{1,2000}',
    'www\\.[^\\s<>"]{1,300}',
    '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}',
  ].join('|'),
  'gu',
);
const MARKUP =
  /<!--[\s\S]{0,20000}?-->|<(script|style)\b[\s\S]{0,200000}?<\/\1\s*>|<\/?([a-z][a-z0-9]*)\b[^<>]{0,2000}>/giu;
const BLOCK_TAG = /^(?:p|div|li|ul|ol|br|h[1-6]|tr|td|th|table|section|article|header|footer|blockquote)$/i;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  pound: '£',
  deg: '°',
  agrave: 'à',
  acirc: 'â',
  auml: 'ä',
  aacute: 'á',
  aelig: 'æ',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ocirc: 'ô',
  ouml: 'ö',
  oelig: 'œ',
  ugrave: 'ù',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  iquest: '¿',
  iexcl: '¡',
  Agrave: 'À',
  Ccedil: 'Ç',
  Eacute: 'É',
  Egrave: 'È',
  Ecirc: 'Ê',
  Icirc: 'Î',
  Ntilde: 'Ñ',
  Ocirc: 'Ô',
  OElig: 'Œ',
};
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/iuy;
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const APOSTROPHE = /[\u2018\u2019\u02bc\u00b4]/u;
const COMBINING = /\p{M}/u;

/** What of the file is not text: offsets to skip to, and whether a paragraph ends there. */
function gapsIn(source: SourceText, span: Span): Map<number, { end: number; parts: boolean }> {
  const gaps = new Map<number, { end: number; parts: boolean }>();
  const part = source.text.slice(span.start, span.end);
  const note = (at: number, length: number, parts: boolean) =>
    gaps.set(span.start + at, { end: span.start + at + length, parts });
  for (const match of part.matchAll(LEFTOVERS)) note(match.index, match[0].length, false);
  if (/\.html?$/i.test(source.file)) {
    for (const match of part.matchAll(MARKUP)) note(match.index, match[0].length, BLOCK_TAG.test(match[2] ?? ''));
  }
  return gaps;
}

function entityAt(text: string, at: number): { char: string; length: number } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (!match) return null;
  const [whole, hex, decimal, name] = match;
  const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : null;
  if (code !== null)
    return code > 0 && code <= 0x10ffff ? { char: String.fromCodePoint(code), length: whole.length } : null;
  const char = ENTITIES[name ?? ''] ?? ENTITIES[(name ?? '').toLowerCase()];
  return char === undefined ? null : { char, length: whole.length };
}

/** Collects characters with their place in the file; runs of space become one, and none opens or closes a paragraph. */
class ViewBuilder {
  private readonly chars: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private last = '\n';

  add(char: string, start: number, end: number): void {
    for (const unit of char.length === 1 ? char : char.split('')) {
      this.chars.push(unit);
      this.starts.push(start);
      this.ends.push(end);
      this.last = unit;
    }
  }

  space(start: number, end: number): void {
    if (this.last === ' ') this.ends[this.ends.length - 1] = end;
    else if (this.last !== '\n') this.add(' ', start, end);
  }

  paragraph(start: number, end: number): void {
    if (this.last === ' ') {
      this.chars.pop();
      this.starts.pop();
      this.ends.pop();
      this.last = this.chars.at(-1) ?? '\n';
    }
    if (this.last !== '\n') this.add('\n', start, end);
  }

  /** "e" and a combining accent are one character to a reader. */
  combine(mark: string, end: number): void {
    const composed = (this.last + mark).normalize('NFC');
    if (composed.length !== 1 || this.last === '\n') return;
    this.chars[this.chars.length - 1] = composed;
    this.ends[this.ends.length - 1] = end;
    this.last = composed;
  }

  get endsInLetter(): boolean {
    return /\p{L}/u.test(this.last);
  }

  build(): View {
    return { text: this.chars.join(''), rawStart: Uint32Array.from(this.starts), rawEnd: Uint32Array.from(this.ends) };
  }
}

/** "institu-⏎tionnel" was cut by the wrapping; the hyphen of "quatre-⏎vingt" belongs there, which the lexicon tells. */
function cutByWrapping(text: string, at: number, keepHyphenAfter: ReadonlySet<string>): number | null {
  const tail = /^-[ \t]*\r?\n[ \t]*(?=\p{Ll})/u.exec(text.slice(at, at + 12));
  if (!tail) return null;
  const word = /\p{Ll}+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0];
  return word && !keepHyphenAfter.has(word) ? at + tail[0].length : null;
}

function readSpan(source: SourceText, span: Span, builder: ViewBuilder, keepHyphenAfter: ReadonlySet<string>): void {
  const { text } = source;
  const gaps = gapsIn(source, span);
  const html = /\.html?$/i.test(source.file);
  const breaks = html ? new Set<number>() : paragraphBreaks(text, span);
  for (let at = span.start; at < span.end;) {
    const gap = gaps.get(at);
    if (gap) {
      if (gap.parts) builder.paragraph(at, gap.end);
      else builder.space(at, gap.end);
      at = gap.end;
      continue;
    }
    const char = text[at]!;
    const entity = char === '&' ? entityAt(text, at) : null;
    const end = at + (entity?.length ?? 1);
    const shown = entity?.char ?? char;
    if (breaks.has(at)) builder.paragraph(at, end);
    else if (SPACE.test(shown)) builder.space(at, end);
    else if (APOSTROPHE.test(shown)) builder.add("'", at, end);
    else if (shown === '\u2010' || shown === '\u2011') builder.add('-', at, end);
    else if (COMBINING.test(shown)) builder.combine(shown, end);
    else if (shown === '-' && builder.endsInLetter) {
      const joined = cutByWrapping(text, at, keepHyphenAfter);
      if (joined !== null) {
        at = joined;
        continue;
      }
      builder.add('-', at, end);
      // "quatre-⏎vingt": the break behind a hyphen that stays is no space.
      const kept = /^-[ \t]*\r?\n[ \t]*(?=\p{L})/u.exec(text.slice(at, at + 12));
      if (kept) {
        at += kept[0].length;
        continue;
      }
    } else if (!INVISIBLE.test(shown)) builder.add(shown, at, end);
    at = end;
  }
  builder.paragraph(span.end, span.end);
}

/**
 * Shows title and body as a reader sees them; the menu and the contact block stay out. The title is the first paragraph.
 * `keepHyphenAfter` lists the words whose hyphen at a line end is their own.
 */
export function clean(source: SourceText, keepHyphenAfter: ReadonlySet<string>): View {
  const builder = new ViewBuilder();
  readSpan(source, source.titleSpan, builder, keepHyphenAfter);
  readSpan(source, source.body, builder, keepHyphenAfter);
  return builder.build();
}
