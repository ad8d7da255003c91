import type { Span } from '../model/article.ts';
import { beginsLower, endsSentence } from './lineShape.ts';
import type { Line } from './linesOf.ts';

/** A title as read, where it stands, and how many lines it takes (a title printed twice takes both). */
export type FoundTitle = Readonly<{ title: string; span: Span; lines: number }>;

const TITLE_LINES = 3;
const WRAPPED_LENGTH = 45;

/**
 * The title at the head of a text without its menu: the first line, or the first few where a blank line closes them.
 * It has no final stop. Null where the text begins with a sentence right away.
 */
export function titleOf(lines: readonly Line[]): FoundTitle | null {
  if (lines.length < 2) return null;
  const count = blockLength(lines) ?? openLength(lines);
  const first = lines[0];
  const last = lines[count - 1];
  if (!first || !last || count === 0) return null;
  const title = lines
    .slice(0, count)
    .map((line) => line.text)
    .join(' ');
  const again = lines[count]?.text === title ? 1 : 0;
  return { title, span: { start: first.start, end: last.end }, lines: count + again };
}

/** A block of one to three lines, closed by a blank line. */
function blockLength(lines: readonly Line[]): number | null {
  const count = lines.findIndex((line, index) => index > 0 && line.afterBlank);
  const last = lines[count - 1];
  if (count < 1 || count > TITLE_LINES || !last) return null;
  return endsStop(last.text) ? null : count;
}

/** Without blank lines: one line, or two where the second goes on in small letters and a capital follows. */
function openLength(lines: readonly Line[]): number {
  const [first, second, third] = lines;
  if (!first || !second || endsStop(first.text)) return 0;
  if (!beginsLower(second.text)) return 1;
  const wrapped =
    first.text.length >= WRAPPED_LENGTH && !endsSentence(second.text) && second.text.length < first.text.length;
  return wrapped && third && !beginsLower(third.text) && third.text.length > second.text.length ? 2 : 0;
}

/** "!" and "?" may end a title, a full stop ends a sentence. */
function endsStop(text: string): boolean {
  return /[.…](?:\s?[»"”’)\]])*$/u.test(text);
}
