import type { Span } from '../../model/article.ts';

/** A line of a plain text, without its line break. */
type Line = Span & Readonly<{ text: string }>;

/** Longer lines were not broken by hand: each is a paragraph. */
const LONGEST_WRAPPED = 110;

/**
 * Finds the paragraphs of a plain text as a reader would. A blank line ends one, and so does the break behind a line that
 * was not wrapped. Among wrapped lines a break is real where a sentence ends and the next word would still have fitted.
 */
export function paragraphSpans(text: string, { start, end }: Span): Span[] {
  const lines = linesOf(text, start, end);
  const width = Math.max(
    0,
    ...lines.map(({ text: line }) => line.length).filter((length) => length <= LONGEST_WRAPPED),
  );
  const spans: Span[] = [];
  let open: Span | null = null;
  lines.forEach((line, index) => {
    if (line.text.trim() === '') {
      if (open) spans.push(open);
      open = null;
      return;
    }
    open = { start: open?.start ?? line.start, end: line.end };
    const next = lines[index + 1];
    if (next && !endsParagraph(line.text, next.text, width)) return;
    spans.push(open);
    open = null;
  });
  return spans;
}

function endsParagraph(line: string, next: string, width: number): boolean {
  if (line.length > LONGEST_WRAPPED || next.length > LONGEST_WRAPPED) return true;
  if (/^\s*(?:[-*•–]\s|\d{1,2}[.)]\s)/u.test(next)) return true;
  if (!/[.!?…:]["'»”’)\s]*$/u.test(line)) return false;
  const [word = ''] = next.trim().split(/\s/u);
  return line.trimEnd().length + 1 + word.length <= width;
}

function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let from = start;
  while (from < end) {
    const found = text.indexOf('\n', from);
    const to = found === -1 || found > end ? end : found;
    lines.push({ start: from, end: to, text: text.slice(from, to) });
    from = to + 1;
  }
  return lines;
}
