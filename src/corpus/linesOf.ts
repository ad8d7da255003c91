/** A line of a view that is not blank. `text` is trimmed and holds no filler; offsets point into the view. */
export type Line = Readonly<{ text: string; start: number; end: number; afterBlank: boolean }>;

/** Fills the place of characters that a view leaves out inside a word, so that offsets stay those of the file. */
export const FILLER = '\u2060';

const FILLERS = new RegExp(FILLER, 'g');

/** The lines of a view that hold text, in order; `afterBlank` tells that a blank line stands before one. */
export function linesOf(view: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  for (const match of view.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    const raw = match[0];
    const inner = raw.trim();
    if (inner === '') {
      if (raw !== '') afterBlank = true;
      continue;
    }
    const start = match.index + raw.indexOf(inner);
    lines.push({ text: inner.replace(FILLERS, ''), start, end: start + inner.length, afterBlank });
    afterBlank = false;
  }
  return lines;
}

/** The offset in the view of the character at `index` of a line's text. */
export function offsetIn(view: string, line: Line, index: number): number {
  let offset = line.start;
  for (let left = index; offset < line.end; offset += 1) {
    if (view[offset] === FILLER) continue;
    if (left === 0) break;
    left -= 1;
  }
  return offset;
}
