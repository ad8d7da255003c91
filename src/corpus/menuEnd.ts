import type { Boilerplate } from './boilerplate.ts';
import { folded } from './folded.ts';
import { endsSentence } from './lineShape.ts';
import type { Line } from './linesOf.ts';
import { statedDate } from './statedDate.ts';
import { HEADINGS, MENU_LINES } from './words/wordsOf.ts';

const PROSE_LENGTH = 50;
const LABEL_LENGTH = 40;
const LOOK_AHEAD = 2;

/**
 * How many lines at the head of an article are menu and page headings, not title or body. A menu is what two or more
 * articles of the folder begin with, what most of them have there, or — for a file alone — what looks like navigation.
 */
export function menuEnd(lines: readonly Line[], boilerplate: Boilerplate): number {
  const alone = navigationEnd(lines);
  const shared = Math.max(sharedEnd(lines, boilerplate, alone), alone);
  const end = headingsEnd(lines, shared, boilerplate.frequent);
  return lines.slice(end).some(isProse) ? end : headingsEnd(lines, alone, new Set());
}

/** The lines that others begin with too, except those that only copies or versions of one release share. */
function sharedEnd(lines: readonly Line[], boilerplate: Boilerplate, alone: number): number {
  const support = boilerplate.support(lines);
  let end = support.length;
  for (let index = end - 1; index > 0; index -= 1) {
    const broader = (support[index - 1] ?? 0) >= 2 * (support[index] ?? 0);
    if (broader && lines.slice(index, end).some(isProse)) end = index;
  }
  const beyond = lines.slice(alone, end);
  const rest = lines.slice(alone);
  const mostOfTheText = lengthOf(beyond) > 0.5 * lengthOf(rest);
  return mostOfTheText && beyond.some(isProse) ? alone : end;
}

const lengthOf = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.text.length, 0);

function isProse({ text }: Line): boolean {
  return text.length >= PROSE_LENGTH || (endsSentence(text) && /\s/.test(text));
}

/** Leading lines that are navigation by their own shape: lone dashes, dashed entries, doubled entries, known labels. */
function navigationEnd(lines: readonly Line[]): number {
  let end = 0;
  let sure = 0;
  for (let index = 0; index < lines.length && index <= end + LOOK_AHEAD; index += 1) {
    const kind = navigationKind(lines, index);
    if (kind === null || (index > end && kind !== 'label')) {
      if (isProse(lines[index] as Line)) break;
      continue;
    }
    if (kind !== 'doubled') sure += 1;
    end = index + 1;
  }
  return sure > 0 ? end : 0;
}

function navigationKind(lines: readonly Line[], index: number): 'dash' | 'label' | 'doubled' | null {
  const text = lines[index]?.text ?? '';
  if (/^[-–—•·|>]$/u.test(text) || /^- \S/.test(text)) return 'dash';
  if (text.length <= LABEL_LENGTH && MENU_LINES.has(folded(text))) return 'label';
  const before = lines[index - 1]?.text ?? '';
  const after = lines[index + 1]?.text ?? '';
  return repeats(text, after) || repeats(before, text) ? 'doubled' : null;
}

/** "Structure", "Structure" and "Notre travail", "Notre travailEn tant que …" are entries with their own text behind. */
function repeats(entry: string, next: string): boolean {
  if (entry.length < 3 || next.length < entry.length) return false;
  if (next.slice(0, entry.length).toLowerCase() !== entry.toLowerCase()) return false;
  return next.length === entry.length || /\p{L}/u.test(next.charAt(entry.length));
}

/** Page headings under the menu ("Communiqué", "Global", a date) and lines that most articles have there. */
function headingsEnd(lines: readonly Line[], from: number, frequent: ReadonlySet<string>): number {
  let end = from;
  for (let index = end; index < lines.length && index <= end + LOOK_AHEAD; index += 1) {
    const text = lines[index]?.text ?? '';
    const heading = index === end && (HEADINGS.has(folded(text)) || statedDate(text) !== null);
    if (heading || frequent.has(text)) end = index + 1;
  }
  return end;
}
