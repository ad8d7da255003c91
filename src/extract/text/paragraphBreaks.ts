import type { Span } from '../../model/article.ts';
import { isLabelledRow } from '../layout/labelledRow.ts';

/** A line as the file has it; `length` is that without the spaces at its end, 0 for a blank one. */
type Line = Span & Readonly<{ text: string; length: number }>;

/** Hard-wrapped text mostly stays below this width; longer lines are whole paragraphs. */
const USUAL_WIDTH = 100;
/** A text may be wrapped as wide as this, where its lines show it. */
const GREATEST_WIDTH = 160;
/** So many of the breaks between lines must be where a word no longer fitted. */
const WRAPPED_SHARE = 0.8;
/** One long line may be a paragraph by chance. */
const FEWEST_FULL = 2;
const BULLET = /^\s*(?:\||(?:19|20)\d\d ?: ?\d|[•◦▪‣·*■□○●►▶➤→✓✔»–—-]\s|\d{1,2}[.)]\s+\p{L})/u;
/** "2. 27 % …" behind a row that ends as one does. */
const NUMBERED = /^\s*\d{1,2}[.)]\s+\d/u;
const ENDS_ROW = /[.;:,]\s*$/u;
const SENTENCE_END = /[.!?…][»”"')\]]*\s*$/u;

function linesOf(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  for (let from = start; from <= end;) {
    let to = text.indexOf('\n', from);
    if (to < 0 || to > end) to = end;
    const line = text.slice(from, to);
    lines.push({ start: from, end: to, text: line, length: line.trimEnd().length });
    from = to + 1;
  }
  return lines;
}

/** Would the next word have fitted on this line? Then the break was the author's, not the wrapping's. */
function endsEarly(line: Line, next: Line, width: number): boolean {
  const nextWord = /^\s*\S*/.exec(next.text)?.[0].trim().length ?? 0;
  return line.length + 1 + nextWord < 0.9 * width;
}

/** The length up to which lines are taken as hard-wrapped. */
function greatestWidth(lines: readonly Line[]): number {
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest <= USUAL_WIDTH || longest > GREATEST_WIDTH) return USUAL_WIDTH;
  let breaks = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i]!.length === 0 || lines[i + 1]!.length === 0) continue;
    breaks += 1;
    if (!endsEarly(lines[i]!, lines[i + 1]!, longest)) full += 1;
  }
  return full >= FEWEST_FULL && full >= WRAPPED_SHARE * breaks ? longest : USUAL_WIDTH;
}

const isRow = ({ text, length }: Line) => length > 0 && isLabelledRow(text.replace(BULLET, ''));

/** Which lines belong to a table of labelled rows, two or more. */
function tableRowsIn(lines: readonly Line[]): readonly boolean[] {
  const rows = lines.map(isRow);
  return rows.map((row, at) => row && (rows[at - 1] === true || rows[at + 1] === true));
}

/** A heading is shorter than this part of a full line, and so many words long at most. */
const HEADING_WIDTH = 0.5;
const HEADING_WORDS = 6;
const HEADING = /^\s*(?:\d{1,2}[.)]\s+)?\p{Lu}[^\d.!?:;,»”)]*[\p{L}’']{4}$/u;
const LAST_WORD = /(?<!\p{L})\p{L}{1,20}$/u;

const CAPITAL = /^\s*\p{Lu}/u;
const LABELLED = /^\s*\d{1,3}(?:[ .,\u00a0\u202f]\d{3}){0,3} ?%? ?: \p{Ll}/u;
const SMALL_LETTER = /\p{Ll}/u;

/** "3. Complaints", below a blank line, "KEY FIGURES" above "78 000: children": is a line a heading of the text right below it? */
function isHeading({ text, length }: Line, next: Line, width: number, midPhrase: ReadonlySet<string>): boolean {
  return (
    length < HEADING_WIDTH * width &&
    HEADING.test(text) &&
    (CAPITAL.test(next.text) || (LABELLED.test(next.text) && !SMALL_LETTER.test(text))) &&
    text.trim().split(/\s+/u).length <= HEADING_WORDS &&
    !midPhrase.has(LAST_WORD.exec(text)?.[0].toLowerCase() ?? '')
  );
}

/**
 * The offsets of the line breaks within a span that part paragraphs; every other one is a space. Blank lines, bullets,
 * rows of tables and headings part always. Lines of more than 100 characters are a paragraph each, unless nearly all break where
 * the next word would not have fitted; shorter ones are taken as hard-wrapped, and a paragraph ends where a sentence ends
 * and the next word would still have fitted. `midPhrase` lists words that no heading ends with.
 */
export function paragraphBreaks(text: string, span: Span, midPhrase: ReadonlySet<string>): ReadonlySet<number> {
  const lines = linesOf(text, span);
  const most = greatestWidth(lines);
  const width = lines.reduce((widest, { length }) => (length > most ? widest : Math.max(widest, length)), 0);
  const inTable = tableRowsIn(lines);
  const breaks = new Set<number>();
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    const parted =
      line.length > most ||
      next.length > most ||
      line.length === 0 ||
      next.length === 0 ||
      inTable[i] === true ||
      inTable[i + 1] === true ||
      BULLET.test(next.text) ||
      (NUMBERED.test(next.text) && ENDS_ROW.test(line.text)) ||
      ((i === 0 || lines[i - 1]!.length === 0) && isHeading(line, next, width, midPhrase)) ||
      (SENTENCE_END.test(line.text) && endsEarly(line, next, width));
    if (parted) breaks.add(line.end);
  }
  return breaks;
}
