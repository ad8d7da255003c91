import { folded } from './folded.ts';
import { beginsLower, endsSentence } from './lineShape.ts';
import { type Line, offsetIn } from './linesOf.ts';
import { CLOSING_LINES, CONTACT_LABELS, CONTACT_OPENING } from './words/wordsOf.ts';

const BLOCK_LINES = 60;
const BLOCK_LENGTH = 2000;
const SHORT = 60;
const LINE = 80;
const NAME = 45;
const CONTINUED = 4;
const NAMES_ABOVE = 4;

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,255}|mailto:/u;
const PHONE = /(?:\+ ?|\b00|\()\d[\d\s().,/-]{5,24}\d/u;
const SITE = /\bwww\.\S|https?:\/\//;
const LABEL = new RegExp(
  `(?:^|[\\s,;(–—-])(?:${CONTACT_LABELS.join('|')})\\.? ?:? ?(?:[+(\\d]|$)|^(?:${CONTACT_LABELS.join('|')})\\.? ?:`,
);
/** "Tél. 110." closes a line of contacts, "each will receive a phone." a sentence. */
const LABELLED = new RegExp(`(?:^|[\\s,;(–—-])(?:${CONTACT_LABELS.join('|')})\\.? ?:? ?[+(\\d]`);
const END_MARK = /^(?:#{2,}|\*{3,}|(?:\* ){2,}\*|[-–—] ?(?:30|fin|end|ends) ?[-–—]|fin|end|ends)$/i;

/**
 * The offset where the body of an article ends and its contact block begins; the end of the last line where there is
 * none. Searched from `lines[0]`, the first of the body. A block is only taken for one if nothing but names, numbers
 * and addresses follows it, so that a sentence that asks to call somewhere stays in the body.
 */
export function contactStart(view: string, lines: readonly Line[]): number {
  const end = lines.at(-1)?.end ?? view.length;
  const closing = closingFrom(lines);
  const before = lines.slice(0, closing);
  const opened = openedBlock(view, before);
  if (opened !== null) return opened;
  const signed = signatureFrom(before);
  return (before[signed] ?? lines[closing])?.start ?? end;
}

/** The first line of a closing section (notes for editors, the agency about itself), or the number of lines. */
function closingFrom(lines: readonly Line[]): number {
  const half = Math.floor(lines.length / 2);
  const found = lines.findIndex((line, index) => index >= Math.max(1, half) && isClosingHeading(lines, line, index));
  return found < 0 ? lines.length : found;
}

function isClosingHeading(lines: readonly Line[], line: Line, index: number): boolean {
  if (line.text.length > SHORT || endsSentence(line.text) || /\d/.test(line.text)) return false;
  const opening = CLOSING_LINES.map((pattern) => pattern.exec(line.text)?.[0]).find((text) => text !== undefined);
  if (opening === undefined) return false;
  const rest = line.text.slice(opening.length);
  const next = lines[index + 1]?.text ?? '';
  const previous = lines[index - 1]?.text ?? '';
  return !beginsLower(rest) && !beginsLower(next) && (line.afterBlank || endsSentence(previous) || !hasProse(previous));
}

const hasProse = (text: string) => text.length > SHORT;

/** A block that opens with "Pour plus d'informations", on its own line or behind the last sentence. */
function openedBlock(view: string, lines: readonly Line[]): number | null {
  for (const [index, line] of lines.entries()) {
    if (index < lines.length - BLOCK_LINES) continue;
    for (const at of sentenceStarts(line.text)) {
      const opening = line.text.slice(at);
      if (opening.length > BLOCK_LENGTH || !CONTACT_OPENING.test(opening)) continue;
      if (isContactBlock(opening, lines.slice(index + 1))) return offsetIn(view, line, at);
    }
  }
  return null;
}

function sentenceStarts(text: string): number[] {
  return [
    0,
    ...Array.from(text.matchAll(/[.!?…:;»"”)]\s{1,80}(?=\p{Lu})/gu), (match) => match.index + match[0].length),
  ];
}

/** The opening leads to somebody to reach, and only names, numbers and addresses follow. */
function isContactBlock(opening: string, after: readonly Line[]): boolean {
  const continued = after.findIndex(
    (line, index) => index >= CONTINUED || !beginsLower(line.text) || reaches(line.text),
  );
  const sentence = endsSentence(opening) ? 0 : continued < 0 ? after.length : continued;
  const rest = after.slice(sentence);
  const whole = [opening, ...after.map((line) => line.text)];
  if (!whole.some(reaches)) return rest.length === 0 && /contact/i.test(opening) && !/\d/.test(whole.join(' '));
  return endsSoon(opening) && rest.every((line) => isContactLine(line.text));
}

/** No further sentence stands behind the last number or address of a line. */
function endsSoon(opening: string): boolean {
  if (!reaches(opening)) return opening.length < 3 * SHORT;
  const last = Math.max(...[ADDRESS, PHONE, SITE].map((pattern) => lastEnd(pattern, opening)), 0);
  return opening.length - last <= SHORT;
}

function lastEnd(pattern: RegExp, text: string): number {
  const matches = [...text.matchAll(new RegExp(pattern.source, 'gu'))];
  const last = matches.at(-1);
  return last ? last.index + last[0].length : 0;
}

function reaches(text: string): boolean {
  return ADDRESS.test(text) || PHONE.test(text) || SITE.test(text) || LABEL.test(folded(text));
}

/** A name, an office, an address: all but a sentence, with which every paragraph of a body ends. */
function isContactLine(text: string): boolean {
  return text.length <= LINE && (reaches(text) || !endsSentence(text))
    ? true
    : isReachLine(text) || END_MARK.test(text);
}

/** A line that tells how to reach somebody and is no sentence: "Nino Beridze, AMS Tbilissi, +995 32 225 22 16". */
function isReachLine(text: string): boolean {
  return (
    reaches(text) &&
    text.length <= 3 * SHORT &&
    !opensWithProse(text) &&
    (!endsSentence(text) || LABELLED.test(folded(text)))
  );
}

/** "La foire coûtera 240 000 francs en tout, que donne la commune. Tél. 110.": a line of the body that ends with a number. */
function opensWithProse(text: string): boolean {
  const [, second] = sentenceStarts(text);
  const first = text.slice(0, second ?? 0).trimEnd();
  return first.length > LINE && endsSentence(first) && !reaches(first);
}

/** "Sabrina Roth", "OIM Buenos Aires", "ou". */
function isNameLine(text: string): boolean {
  const joins = /^(?:ou|et|or|and|o|y|e)$/i.test(text);
  return joins || (text.length <= NAME && !endsSentence(text) && !/^[•\-–]/u.test(text) && !beginsLower(text));
}

/** The first line of a signature at the very end that no opening announces; the number of lines where there is none. */
function signatureFrom(lines: readonly Line[]): number {
  let first = lines.length;
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const text = lines[index]?.text ?? '';
    if (isReachLine(text) || END_MARK.test(text)) first = index;
    else if (!isNameLine(text) || first - index > NAMES_ABOVE) break;
  }
  return namesAbove(lines, first);
}

/** Takes the lines with the name and the office above a signature, back to a blank line or the end of a sentence. */
function namesAbove(lines: readonly Line[], first: number): number {
  if (first >= lines.length) return first;
  for (let index = first; index > first - NAMES_ABOVE && index > 1; index -= 1) {
    const line = lines[index];
    const previous = lines[index - 1];
    if (!line || !previous) return first;
    if (line.afterBlank || endsSentence(previous.text)) return index;
    if (!isNameLine(previous.text)) return first;
  }
  return first;
}
