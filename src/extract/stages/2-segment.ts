import type { Span } from '../../model/article.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { listNumberLength } from '../layout/bullet.ts';
import { isLabelledRow } from '../layout/labelledRow.ts';
import type { LiteralHits } from '../text/literalScanner.ts';
import { everyMatch } from '../text/everyMatch.ts';
import { isLetter } from '../text/letters.ts';
import { lowerCase } from '../text/lowerCase.ts';
import type { View } from '../text/view.ts';

const INITIAL = /^\p{Lu}$/u;

/**
 * A sentence of the view. `paragraph` counts from 0; the title is `title`, the first full sentence behind it `lead`, what lines
 * stand between (a letterhead, a second title, a date) `head`. `lower` is
 * its text in lower case, of the same length; `hits` tells which patterns of the lexicon may match in it.
 */
export type Sentence = Span &
  Readonly<{
    index: number;
    paragraph: number;
    part: 'title' | 'head' | 'lead' | 'body';
    text: string;
    lower: string;
    hits: LiteralHits;
  }>;

const BOUNDARY = /[.!?…]["'»”)\]]{0,8}(?: ["»”)\]]{1,8})? {1,8}(?=[«“"(¿¡[]? ?[\p{Lu}\d])/gu;

/** No abbreviation is longer. */
const LONGEST_ABBREVIATION = 16;
const STOP = '.'.charCodeAt(0);
/** "S/. 3" */
const SLASH = '/'.charCodeAt(0);

const belongs = (code: number) => code === STOP || code === SLASH || isLetter(code);

/** Does the point at an offset close a word that ends no sentence: "M. Dupont", "art. 5", "J. Smith"? */
function isAbbreviation(text: string, at: number, abbreviations: ReadonlySet<string>): boolean {
  let from = at;
  const farthest = Math.max(0, at - LONGEST_ABBREVIATION);
  while (from > farthest && belongs(text.charCodeAt(from - 1))) from -= 1;
  const word = text.slice(from, at);
  return INITIAL.test(word) || abbreviations.has(word.toLowerCase());
}

/** "12.": more digits number no row. */
const LONGEST_NUMBER = 3;

const LEADERS = /(?:\.{3}|…)$/u;

function sentenceEnds(paragraph: string, abbreviations: ReadonlySet<string>): number[] {
  const ends: number[] = [];
  for (const match of everyMatch(BOUNDARY, paragraph)) {
    // "2. 27 % des répondants": the number of a row in a list.
    if (match.index < LONGEST_NUMBER && listNumberLength(paragraph) > match.index) continue;
    // "Ecuador .... 64".
    if (LEADERS.test(paragraph.slice(match.index - 2, match.index + 1)) && isLabelledRow(paragraph)) continue;
    if (match[0].startsWith('.') && isAbbreviation(paragraph, match.index, abbreviations)) continue;
    ends.push(match.index + match[0].trimEnd().length);
  }
  if (ends.at(-1) !== paragraph.length) ends.push(paragraph.length);
  return ends;
}

/** A reader's sentences are shorter; what is longer (a list without stops, a hostile file) is cut, so that each costs the same. */
const LONGEST = 2000;

/** Adds cuts, at a space where there is one, to sentences that are too long. */
function bounded(ends: readonly number[], paragraph: string): number[] {
  const all: number[] = [];
  let from = 0;
  for (const end of ends) {
    while (end - from > LONGEST) {
      const space = paragraph.lastIndexOf(' ', from + LONGEST);
      from = space > from ? space : from + LONGEST;
      all.push(from);
    }
    all.push(end);
    from = end;
  }
  return all;
}

/** How many lines may stand above the first full sentence, and from what length on a line is one without a stop. */
const MOST_HEADS = 6;
const LONG_LINE = 100;
const FULL = /[.!?:;»”"]$/u;

/** The paragraph of the first full sentence; the first one where no such sentence follows. */
function leadParagraph(paragraphs: readonly string[], first: number): number {
  const near = paragraphs.slice(first, first + MOST_HEADS + 1);
  const lead = near.findIndex((text) => text.length >= LONG_LINE || (FULL.test(text.trimEnd()) && text.includes(' ')));
  return lead < 0 ? first : first + lead;
}

/** Parts the view into sentences; a sentence never crosses a paragraph. `titled` tells whether the first paragraph is the title. */
export function segment(
  view: View,
  titled: boolean,
  { abbreviations, guards }: Pick<Compiled, 'abbreviations' | 'guards'>,
): Sentence[] {
  const sentences: Sentence[] = [];
  const lower = lowerCase(view.text);
  let offset = 0;
  let leadSeen = false;
  const paragraphs = view.text.split('\n');
  const lead = leadParagraph(paragraphs, titled ? 1 : 0);
  for (const [paragraph, text] of paragraphs.entries()) {
    let from = 0;
    const title = titled && paragraph === 0;
    for (const end of bounded(sentenceEnds(text, abbreviations), text)) {
      const start = text[from] === ' ' ? from + 1 : from;
      from = end;
      if (start >= end) continue;
      const part: Sentence['part'] = title ? 'title' : paragraph < lead ? 'head' : leadSeen ? 'body' : 'lead';
      leadSeen ||= part === 'lead';
      sentences.push({
        index: sentences.length,
        paragraph,
        part,
        start: offset + start,
        end: offset + end,
        text: text.slice(start, end),
        lower: lower.slice(offset + start, offset + end),
        hits: guards.scan(lower, offset + start, offset + end),
      });
    }
    offset += text.length + 1;
  }
  return sentences;
}
