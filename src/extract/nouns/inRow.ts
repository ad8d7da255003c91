import { isBulleted } from '../layout/bullet.ts';
import { headingYear } from '../layout/headingYear.ts';
import { isLabel } from '../layout/labelledRow.ts';
import { lastIndexBack } from '../lookBack.ts';
import { classOf } from '../lexicons/nounForms.ts';
import type { Sentence } from '../stages/2-segment.ts';
import { atEndOf } from '../draft.ts';
import { placePhraseAt } from '../places/placePhraseAt.ts';
import type { Qualified } from '../reading.ts';
import { inherit } from './antecedent.ts';
import {
  countedAnew,
  PERSONS,
  sameSentence,
  tokenAt,
  type Case,
  type Reading,
  leftOut,
  valueOf,
} from './figureCase.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { endsWithTheirTime } from './countedLine.ts';
import { isNationality } from './isNationality.ts';
import { fromLeft, relativeToLeft } from './toTheLeft.ts';

// A row of a list in plain text: a label, a colon or dots, a number and no more.

/** How many rows a list has at most between a heading and one of them. */
const LONGEST_ROWS = 12;
/** How many sentences before a list the whole of its rows may be counted. */
const WHOLE_REACH = 3;
/** How many sentences lie between two rows with numbers at most: one without may stand between. */
const NEXT_ROW = 2;

const isRow = ({ in: { sentence }, start, end }: Qualified) =>
  start < LONGEST_ROW &&
  sentence.text.length - end < LONGEST_ROW &&
  ENDS_ROW.test(sentence.text.slice(end)) &&
  isLabel(sentence.text.slice(0, start));
/** In characters, before the number and behind it. */
const LONGEST_ROW = 80;
/** A row ends with its number, or with the share that it is. */
const ENDS_ROW = /^.?$|^ \(\d[\d.,]{0,6} ?%\)$/u;

/** Is a sentence a line of its own? */
function isOwnLine({ index, paragraph }: Sentence, { sentences }: Case['context']): boolean {
  return sentences[index - 1]?.paragraph !== paragraph && sentences[index + 1]?.paragraph !== paragraph;
}

/** A row of a list by years, up to its number. */
const YEAR_ROW = /^(?:[-–•*] ?)?\d{4} ?: ?$/u;

/** "Les appels reçus : 2015 : 1 847": a row by years counts what its heading names. */
export function ofYearRow(figure: Case): Reading | null {
  const { one, context } = figure;
  const { text, index } = one.in.sentence;
  if (!YEAR_ROW.test(text.slice(0, one.start)) || text.length > one.end + 1) return null;
  const above = context.sentences.slice(Math.max(0, index - LONGEST_ROWS), index);
  const heading = above.findLast((other) => other.text.endsWith(':'));
  const read = heading ? relativeToLeft({ ...figure, done: [], one: atEndOf(context.read(heading), one) }) : null;
  return read && { ...read, noun: leftOut(one) };
}

/** Is the label the name of a place or of a people, or "Total"? */
function namesPlace({ one: { in: reading, start }, context: { compiled } }: Case): boolean {
  const { tokens } = reading;
  const last = tokenAt(tokens, start);
  return tokens.some(
    (token, at) =>
      at < last &&
      (placePhraseAt(tokens, at, compiled) !== null || compiled.lexicon.nouns.totals.includes(token.lower)),
  );
}

/** "• 177 victimes | • 69 % de femmes": a share of persons at the head of a bullet is one of the persons in the bullet above. */
export function ofBulletAbove({ one, done }: Case, phrase: NounPhrase | null): number | null {
  const last = done.at(-1);
  const persons = phrase?.nounClass === 'persons' || phrase?.nounClass === 'nationality';
  if (one.unit !== 'percent' || !persons || last?.unit !== 'count' || !PERSONS.includes(last.measure)) return null;
  const { sentence } = one.in;
  const next = sentence.index - last.in.sentence.index === 1;
  const heads = one.start <= HEAD_REACH && last.start <= HEAD_REACH;
  // "22 % of workers worldwide" are others.
  const ends = sentence.text.length - phrase.end <= 1;
  return next && heads && ends && isBulleted(sentence.text) && isBulleted(last.in.sentence.text)
    ? done.length - 1
    : null;
}
/** In characters: a bullet, a space and "environ ". */
const HEAD_REACH = 12;

/** The number that ends a row, as it is printed. */
const LAST_NUMBER = /: ?(\d{1,3}(?:[ .,]\d{3}){0,3})\.?$/u;
const numberOf = ({ text }: Sentence) => Number(LAST_NUMBER.exec(text)?.[1]?.replace(/\D/gu, '') ?? NaN);

/** "Accompagnements acceptés : 61 | - prostitution : 18 | - mendicité : 43": bulleted rows that add up to the row above are parts of what it counts. */
export function ofKindRow(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const { sentence } = one.in;
  if (one.unit !== 'count' || !isRow(one) || !isBulleted(sentence.text)) return null;
  const at = lastIndexBack(done, (other) => !isBulleted(other.in.sentence.text));
  const whole = done[at];
  if (!whole || whole.unit !== 'count' || !isRow(whole) || sentence.index - whole.in.sentence.index > LONGEST_ROWS)
    return null;
  const from = whole.in.sentence.index + 1;
  const rows = context.sentences.slice(from, from + LONGEST_ROWS);
  const end = rows.findIndex(({ text }) => !isBulleted(text));
  const sum = rows.slice(0, end < 0 ? rows.length : end).reduce((total, row) => total + numberOf(row), 0);
  const noun = leftOut(one);
  return sum === whole.quantity.low ? inherit(figure, at, noun, { of: at, kind: 'part' }) : null;
}

/** "Children found, 2014", "Workers who left in 2022": is the number that ends a line its year? */
const endsWithYear = (line: Sentence, { read, compiled }: Case['context']) =>
  headingYear(line.text) !== null || endsWithTheirTime(read(line), compiled);

/** What the heading of a list counts, where it names persons or cases, or what the rows are shares of: "Fonctionnaires formés, par pays". */
function ofHeading(figure: Case): Reading | null {
  const { one, context } = figure;
  const { index } = one.in.sentence;
  const above = context.sentences.slice(Math.max(0, index - LONGEST_ROWS), index);
  const heading = above.findLast(
    (line) => !isBulleted(line.text) && (!/\d$/u.test(line.text) || endsWithYear(line, context)),
  );
  const read = heading ? relativeToLeft({ ...figure, done: [], one: atEndOf(context.read(heading), one) }) : null;
  const many = one.unit === 'percent' || PERSONS.includes(read?.reading.measure ?? 'other');
  return read && (many || read.reading.measure === 'cases') ? read : null;
}

/** Do the rows stand right below what counts them, or below a heading that tells that they go by place: "Principales nacionalidades"? */
function isByPlace({ one, done, context }: Case): boolean {
  const { index } = one.in.sentence;
  const heading = context.sentences[index - 1];
  if (!heading || heading.index === done.at(-1)?.in.sentence.index) return true;
  const { lexicon, nouns } = context.compiled;
  return context
    .read(heading)
    .tokens.some(({ lower, fold }) => classOf(nouns, lower) === 'countries' || lexicon.nouns.origins.includes(fold));
}

/** How many sentences before "Qatar 38,406" the whole may be counted. */
const PLACES_REACH = 4;

/** "Cyprus, the only European destination of any size, 1,204". In tokens. */
const LONGEST_ITEM = 14;

/** "Saudi Arabia 50,217; Qatar 38,406": numbers right behind the names of places, in a list without verbs, are parts of what was counted before it. */
export function ofPlaceBefore(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const { tokens, sentence } = one.in;
  const here = tokenAt(tokens, one.start);
  let from = here;
  while (from > 0 && here - from < LONGEST_ITEM && tokens[from - 1]!.text !== ';') from -= 1;
  const place = here > from ? placePhraseAt(tokens, from, context.compiled) : null;
  // "Cyprus, the only European destination of any size, 1,204".
  const behind = tokens[from + (place?.words.length ?? 0)];
  const adjoins =
    behind !== undefined && (behind.start >= one.start || (behind.text === ',' && tokens[here - 1]?.text === ','));
  const next = tokens[tokenAt(tokens, one.end)];
  const closes = next === undefined || (next.kind === 'sign' && /^[;.]$/u.test(next.text));
  // "Prix du billet : Tripoli 300 ; Alger 200", "Qatar has 30; Oman 20": such a list begins with a place and its number.
  const head = placePhraseAt(tokens, 0, context.compiled);
  const opened = head !== null && tokens[head.words.length]?.kind === 'number';
  if (one.unit !== 'count' || !place || place.kind === 'demonym' || !opened || !adjoins || !closes) return null;
  const value = valueOf(one);
  const last = done.at(-1);
  const listed = sameSentence(one, last) && last.part?.kind === 'part' ? last.part.of : -1;
  const whole = lastIndexBack(
    done,
    (other) =>
      other.unit === 'count' &&
      other.part === null &&
      sentence.index - other.in.sentence.index <= PLACES_REACH &&
      other.in.sentence !== sentence &&
      (other.quantity.low ?? 0) >= value,
  );
  const of = listed < 0 ? whole : listed;
  return of < 0 ? null : inherit(figure, of, leftOut(one), { of, kind: 'part' });
}

/**
 * "Venezuela: 201,288", "– de Tanzanie : 69 710", "Ecuador .... 64": a row with the name of a place counts what the row above
 * does, else what the heading names, else parts of what was counted right above the list.
 */
export function ofPlaceRow(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const { tokens, sentence } = one.in;
  if (one.unit === 'money' || !isRow(one) || !isOwnLine(sentence, context) || !namesPlace(figure)) return null;
  const noun = leftOut(one);
  const value = valueOf(one);
  // "Venezuelans: 66,409 (52%) | Haitians: 24,110": past the share that a row is.
  const at = done.at(-1)?.unit === one.unit ? done.length - 1 : done.length - 2;
  const last = done[at];
  if (last && isRow(last) && last.unit === one.unit && sentence.index - last.in.sentence.index <= NEXT_ROW) {
    // "México: 156 | Total: 16.589": not of the place of the row above.
    if (context.compiled.lexicon.nouns.totals.includes(tokens.find(({ kind }) => kind === 'word')?.lower ?? ''))
      return countedAnew({ measure: last.measure, rule: 'as the row above' }, noun);
    const parted = isBulleted(sentence.text) && !isBulleted(last.in.sentence.text);
    const total = last.part === null && !namesPlace({ ...figure, one: last });
    const below = (parted || total) && value < (last.quantity.low ?? 0);
    return inherit(figure, at, noun, below ? { of: at, kind: 'part' } : last.part);
  }
  const named = ofHeading(figure);
  if (named) return { ...named, noun };
  if (one.unit === 'percent') return null;
  const whole = isByPlace(figure)
    ? lastIndexBack(
        done,
        (other) =>
          other.unit === 'count' &&
          other.part === null &&
          sentence.index - other.in.sentence.index <= WHOLE_REACH &&
          (other.quantity.low ?? 0) >= value,
      )
    : -1;
  if (whole >= 0) return inherit(figure, whole, noun, { of: whole, kind: 'part' });
  // "Burundais rentrés depuis septembre 2017 : 71 326".
  const people = tokens.findIndex(({ kind }) => kind === 'word');
  if (people < 0 || !isNationality(tokens, people, context.compiled)) return null;
  const { start, end, text } = tokens[people]!;
  return fromLeft(figure, { start, end, nounClass: 'nationality', head: text, again: false });
}
