import type { SourceText, Span } from '../../model/article.ts';
import { displayTokens, isMarkup, referenceAt } from '../../markup/displayTokens.ts';
import { tableRows } from '../layout/tableRows.ts';
import { everyMatch } from '../text/everyMatch.ts';
import { paragraphBreaks } from '../text/paragraphBreaks.ts';
import type { View } from '../text/view.ts';
import { ViewBuilder } from '../text/viewBuilder.ts';

/**
 * Links, addresses and what is left of them, marks of emphasis, each with a sign that such text cannot do without; every
 * gap is bounded so that a long line costs no more than its length.
 */
const LEFTOVERS: readonly Readonly<{ sign: string; pattern: RegExp }>[] = [
  { sign: '"mailto:', pattern: /"mailto:[^"\s]{0,200}">\S{0,200}/g },
  { sign: 'href=', pattern: /"[^"\n]{0,80}"\s{1,4}href=\s{0,4}"[^"\n]{0,300}">\S{0,300}/g },
  { sign: '://', pattern: /https?:\/\/[^\s<>"]{1,2000}/g },
  { sign: 'www.', pattern: /www\.[^\s<>"]{1,300}/g },
  { sign: '**', pattern: /\*\*/g },
  { sign: '__', pattern: /__/g },
  { sign: '_', pattern: /(?<=^|[\s(])_(?=[\p{L}\p{N}«“][^_\n]{0,300}_)|(?<=[\p{L}\p{N}.!?»”)])_(?=[\s.,;:)–—]|$)/gmu },
  {
    sign: '*',
    pattern: /(?<=^|[\s(])\*(?=[\p{L}\p{N}«“][^*\n]{0,300}\*)|(?<=[\p{L}\p{N}.!?»”)])\*(?=[\s.,;:)–—]|$)/gmu,
  },
  { sign: '@', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g },
];
const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const APOSTROPHE = /[\u2018\u2019\u02bc\u00b4]/u;
const COMBINING = /\p{M}/u;
const HYPHEN = /[\u2010\u2011]/u;

/** `cell` opens a cell of a table, `space` is what a reader does not see. */
type Gap = Readonly<{ end: number; as: 'space' | 'paragraph' | 'cell' }>;
type Reading = Readonly<{
  text: string;
  /** What is not text, by where it starts. */
  gaps: ReadonlyMap<number, Gap>;
  breaks: ReadonlySet<number>;
  builder: ViewBuilder;
  keepHyphenAfter: ReadonlySet<string>;
}>;

function gapsIn(text: string, span: Span, markup: boolean): Map<number, Gap> {
  const gaps = new Map<number, Gap>();
  const part = text.slice(span.start, span.end);
  for (const { sign, pattern } of LEFTOVERS) {
    if (!part.includes(sign)) continue;
    for (const { index, 0: found } of everyMatch(pattern, part))
      if (!gaps.has(span.start + index))
        gaps.set(span.start + index, { end: span.start + index + found.length, as: 'space' });
  }
  if (!markup) return gaps;
  // Tags without a break of their own are what lies between the tokens.
  const tokens = displayTokens(part, true);
  const rows = tableRows(part, tokens);
  let from = 0;
  let row = 0;
  for (const { start, end, breaks } of [...tokens, { start: part.length, end: part.length, breaks: false }]) {
    if (start > from) gaps.set(span.start + from, { end: span.start + start, as: 'space' });
    while (row < rows.length && rows[row]!.end <= start) row += 1;
    const inRow = rows[row] && rows[row]!.start <= start ? rows[row]! : null;
    const as = inRow === null ? 'paragraph' : 'space';
    if (breaks) gaps.set(span.start + start, { end: span.start + end, as: inRow?.cells.has(start) ? 'cell' : as });
    from = end;
  }
  return gaps;
}

/** Most characters are shown as they stand: visible ASCII but "&" and "-", and letters and signs of Latin scripts. */
const PLAIN = "!-%'-,.-~\\u00a1-\\u00ac\\u00ae-\\u00b3\\u00b5-\\u024f";
/** What ends a stretch of them; a single space or hyphen within it does not. */
const STOP = new RegExp(`[^ ${PLAIN}-]|[ -](?![${PLAIN}])`, 'g');

/** The end of the stretch that is shown as it stands; none starts at a space or a hyphen. */
function plainEnd(text: string, from: number): number {
  if (text[from] === ' ' || text[from] === '-') return from;
  STOP.lastIndex = from;
  return STOP.test(text) ? STOP.lastIndex - 1 : text.length;
}

/** "institu-⏎tionnel" was cut by the wrapping; the hyphen of "quatre-⏎vingt" belongs there, which the lexicon tells. */
function readHyphen({ text, builder, keepHyphenAfter }: Reading, at: number): number {
  const wrap = builder.endsInLetter ? /^-[ \t]*\r?\n[ \t]*(?=\p{L})/u.exec(text.slice(at, at + 12)) : null;
  const behind = wrap ? at + wrap[0].length : at + 1;
  const word = /\p{Ll}+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0];
  const cut =
    wrap !== null &&
    word !== undefined &&
    !keepHyphenAfter.has(word) &&
    /^\p{Ll}/u.test(text.slice(behind, behind + 1));
  if (!cut) builder.add('-', at, at + 1);
  return behind;
}

/** Shows one character of the file, or one character reference; gives the offset behind it. */
function readCharacter(reading: Reading, at: number): number {
  const { text, builder } = reading;
  const reference = text[at] === '&' ? referenceAt(text, at) : null;
  const shown = reference?.text ?? text[at]!;
  const end = reference?.end ?? at + 1;
  if (shown === '-') return readHyphen(reading, at);
  if (SPACE.test(shown)) builder.space(at, end);
  else if (APOSTROPHE.test(shown)) builder.add("'", at, end);
  else if (HYPHEN.test(shown)) builder.add('-', at, end);
  else if (COMBINING.test(shown)) builder.combine(shown, end);
  else if (!INVISIBLE.test(shown)) builder.add(shown, at, end);
  return end;
}

/** A tag that opens a cell is shown as "|", so that a row of markup reads as one of Markdown. */
function openCell(builder: ViewBuilder, start: number, end: number): void {
  builder.space(start, start + 1);
  builder.add('|', start + 1, end - 1);
  builder.space(end - 1, end);
}

/** Shows the text between two gaps; gives the offset behind what was shown last. */
function readText(reading: Reading, from: number, to: number): number {
  const { text, breaks, builder } = reading;
  const stretch = text.slice(from, to);
  let at = from;
  while (at < to) {
    const plain = from + plainEnd(stretch, at - from);
    if (plain > at) builder.plain(text.slice(at, plain), at);
    else if (breaks.has(at)) builder.paragraph(at, at + 1);
    at = plain > at ? plain : breaks.has(at) ? at + 1 : readCharacter(reading, at);
  }
  return at;
}

function readSpan(reading: Reading, { start, end }: Span): void {
  const { gaps, builder } = reading;
  let at = start;
  for (const from of [...gaps.keys()].sort((a, b) => a - b)) {
    // A gap within what was read already is none.
    if (from < at) continue;
    at = readText(reading, at, from);
    const gap = gaps.get(from)!;
    if (at > from) continue;
    if (gap.as === 'paragraph') builder.paragraph(at, gap.end);
    else if (gap.as === 'cell') openCell(builder, at, gap.end);
    else builder.space(at, gap.end);
    at = gap.end;
  }
  readText(reading, at, end);
  builder.paragraph(end, end);
}

/** Of a language, the words whose hyphen at a line end is their own, and those that never end a heading. */
export type LineWords = Readonly<{ hyphenated: ReadonlySet<string>; midPhrase: ReadonlySet<string> }>;

/**
 * Shows title and body as a reader sees them; the menu and the contact block stay out. The title is the first paragraph.
 */
export function clean(source: SourceText, { hyphenated: keepHyphenAfter, midPhrase }: LineWords): View {
  const { text } = source;
  const builder = new ViewBuilder();
  const markup = isMarkup(source.file);
  for (const span of [source.titleSpan, source.body]) {
    const breaks = markup ? new Set<number>() : paragraphBreaks(text, span, midPhrase);
    readSpan({ text, gaps: gapsIn(text, span, markup), breaks, builder, keepHyphenAfter }, span);
  }
  return builder.build();
}
