import type { Span } from '../../model/article.ts';

type Line = Span & Readonly<{ text: string }>;

/** Hard-wrapped text stays below this width; longer lines are whole paragraphs. */
const LONGEST_WRAPPED_LINE = 100;
const BULLET = /^\s*(?:\||[•◦▪‣·*–—-]\s|\d{1,2}[.)]\s+\p{L})/u;
/** "2. 27 % …" behind a row that ends as one does. */
const NUMBERED = /^\s*\d{1,2}[.)]\s+\d/u;
const ENDS_ROW = /[.;:,]\s*$/u;
const SENTENCE_END = /[.!?…][»”"')\]]*\s*$/u;

function linesOf(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  for (let from = start; from <= end;) {
    let to = text.indexOf('\n', from);
    if (to < 0 || to > end) to = end;
    lines.push({ start: from, end: to, text: text.slice(from, to) });
    from = to + 1;
  }
  return lines;
}

/** Would the next word have fitted on this line? Then the break was the author's, not the wrapping's. */
function endsEarly(line: Line, next: Line, width: number): boolean {
  const nextWord = /^\s*\S*/.exec(next.text)?.[0].trim().length ?? 0;
  return line.text.trimEnd().length + 1 + nextWord < 0.9 * width;
}

/**
 * The offsets of the line breaks within a span that part paragraphs; every other one is a space. Blank lines, bullets
 * and rows of tables part always. Lines of more than 100 characters are a paragraph each; shorter ones are taken as hard-wrapped, and a
 * paragraph ends where a sentence ends and the next word would still have fitted.
 */
export function paragraphBreaks(text: string, span: Span): ReadonlySet<number> {
  const lines = linesOf(text, span);
  const wrapped = lines.filter((line) => line.text.length <= LONGEST_WRAPPED_LINE);
  const width = wrapped.reduce((most, line) => Math.max(most, line.text.trimEnd().length), 0);
  const breaks = new Set<number>();
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    const whole = line.text.length > LONGEST_WRAPPED_LINE || next.text.length > LONGEST_WRAPPED_LINE;
    const parted =
      whole ||
      line.text.trim() === '' ||
      next.text.trim() === '' ||
      BULLET.test(next.text) ||
      (NUMBERED.test(next.text) && ENDS_ROW.test(line.text)) ||
      (SENTENCE_END.test(line.text) && endsEarly(line, next, width));
    if (parted) breaks.add(line.end);
  }
  return breaks;
}
