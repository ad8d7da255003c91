import { atEndOf } from '../draft.ts';
import { FARTHEST_BACK, lastIndexBack } from '../lookBack.ts';
import type { Span } from '../../model/article.ts';
import type { Measure } from '../../model/figure.ts';
import { countedAnew, PERSONS, sameSentence, tokenAt, type Case, type Reading, leftOut } from './figureCase.ts';
import { isBulleted } from '../layout/bullet.ts';
import { isRow } from '../layout/tableCell.ts';
import type { Measured } from '../reading.ts';
import { fromLeft, personsBetween, relativeToLeft } from './toTheLeft.ts';

/** The lines above the first row of figures in a table: its head, and the rule below that. */
const TABLE_HEAD = 2;
/** In characters; no word that opens a heading for a list is longer. */
const LONGEST_OPENER = 24;
const FIRST_WORD = /^\p{L}+/u;

/** What may stand between "sur" and its number: an article and a qualifier. */
const NEAR = 20;
/** How many sentences back "d'entre eux" may find its persons. */
export const LOOK_BACK = 3;
const AGAINST_REACH = 30;
const LONGEST_LIST = 12;

/** Does a figure stand in the sentence before, in one paragraph? */
export const isAdjacent = (one: Case['one'], other: Measured) =>
  one.in.sentence.index - other.in.sentence.index === 1 &&
  (one.in.sentence.paragraph === other.in.sentence.paragraph || isBulleted(one.in.sentence.text));

/** Is the word behind a number a plural verb: ": 88 ont déclaré des violences", "85 % n'avaient", "2 % se sont fait"? */
export function standsForMany({ one, context }: Case): boolean {
  const { tokens } = one.in;
  const { nouns, ranges } = context.compiled.lexicon;
  const { articles, auxiliaries, pastEndings, pastForms, possessives, reflexives, verbEndings } = nouns;
  const { joinersAfterOpener } = ranges;
  const at = tokenAt(tokens, one.end);
  const behind = tokens[reflexives.includes(tokens[at]?.lower ?? '') ? at + 1 : at]?.lower ?? '';
  const object = tokens[at + 1]?.lower ?? '';
  const past = pastEndings?.test(behind) && (articles.includes(object) || possessives.includes(object));
  const before = tokens[tokenAt(tokens, one.start) - 1];
  const opens = before === undefined || before.kind === 'sign' || joinersAfterOpener.includes(before.lower);
  return (
    auxiliaries.includes(behind) ||
    (verbEndings?.test(behind) ?? false) ||
    (past ?? false) ||
    (opens && pastForms.includes(behind))
  );
}

/** A count does not go on with money, nor does a share of those who do something. */
function goesWith(figure: Case, other: Measured): boolean {
  const { unit } = figure.one;
  if (other.unit !== 'money' || unit === 'money') return true;
  return unit === 'percent' && (isNamedWhole(figure, other) || isRightBehind(figure, other) || !standsForMany(figure));
}

/** "76 milliards de francs, dont 60 % restent à trouver": a part of the sum right before it. */
function isRightBehind({ one, context }: Case, other: Measured): boolean {
  const between = sameSentence(one, other) ? one.in.sentence.text.slice(other.end, one.start) : '';
  return between.length < NEAR && between.length > 0 && context.compiled.lexicon.parts.openers.test(between);
}

/** "Sur les 384 millions demandés, 10 % ont été versés": the whole that a sentence opens with. */
function isNamedWhole({ one, context }: Case, other: Measured): boolean {
  const { lexicon, of } = context.compiled;
  const first = other.in.tokens.find(({ kind }) => kind === 'word');
  const opener = first?.lower ?? '';
  const opens = lexicon.numbers.outOf.includes(opener) || of.has(opener);
  return opens && sameSentence(one, other) && other.start - first!.end < NEAR;
}

/** "5 321 personnes vers 19 pays; 41 % étaient": a share is rather one of persons than of where they are. */
const PLACES: readonly Measure[] = ['sites', 'countries', 'organisations'];
const WHEREABOUTS: readonly Measure[] = ['countries', 'sites', 'organisations', 'other'];

function inSentence(figure: Case): number {
  const { one, done } = figure;
  const last = lastIndexBack(done, (other) => sameSentence(one, other) && goesWith(figure, other) && !isOfYear(other));
  if (last < 0 || !WHEREABOUTS.includes(done[last]!.measure)) return last;
  const persons = lastIndexBack(done, (other) => sameSentence(one, other) && PERSONS.includes(other.measure));
  return persons < 0 ? last : persons;
}

/** "2016 : " before a number in brackets. */
const LABELLED = /\([^()]{0,14}$/u;
const LABEL_REACH = 16;

/** "412 plaintes, presque autant qu'en 2018 (430)": a number alone in brackets is not what the text goes on with. */
const isAside = ({ in: { sentence }, start, end }: Measured) =>
  sentence.text[end] === ')' && LABELLED.test(sentence.text.slice(Math.max(0, start - LABEL_REACH), start));
/** "11 persons (2022: 8), seven of whom": a number in brackets with the year that it is of. */
const isOfYear = ({ in: { sentence }, start, end }: Measured) =>
  sentence.text[end] === ')' && OF_YEAR.test(sentence.text.slice(Math.max(0, start - LABEL_REACH), start));
const OF_YEAR = /\((?:19|20)\d\d ?: ?$/u;

/** "139 women, up from 104 in 2016": what a figure is set against is not what the text goes on with. */
export function isCompared(other: Measured, { done, context }: Case): boolean {
  const { change, start, measure } = other;
  const { sentence } = other.in;
  const last = done[done.indexOf(other) - 1];
  // "75 enquêtes contre 130 prévenus": of another kind, they are set against nothing.
  if (last && sameSentence(other, last) && last.measure !== measure && change === null) return false;
  const before = sentence.text.slice(Math.max(0, start - AGAINST_REACH), start);
  // "173 en 2015 ; ils étaient 128 un an plus tôt".
  const earlier = other.in.times.some((time) => time.kind === 'previous-year' && time.start - other.end === 1);
  if (earlier && last && sameSentence(other, last)) return true;
  return change === 'from' || context.compiled.lexicon.parts.against.test(before);
}

/** "De ellos: • 294 … • el 12,5 %": what a list goes on with stands before its heading, not in the item above. */
export function underHeading({ one, done, context }: Case): number | null {
  const { text, index } = one.in.sentence;
  if (!isBulleted(text)) return null;
  const above = context.sentences.slice(Math.max(0, index - LONGEST_LIST), index);
  const heading = above.findLast((other) => !isBulleted(other.text));
  const { of, lexicon } = context.compiled;
  const opener = heading ? (FIRST_WORD.exec(heading.text.slice(0, LONGEST_OPENER))?.[0].toLowerCase() ?? '') : '';
  if (!heading || !(of.has(opener) || lexicon.parts.wholes.includes(opener))) return null;
  const last = lastIndexBack(done, ({ in: { sentence } }) => sentence.index <= heading.index);
  // "4 % had never been to school. Among them were:" — those of whom there are shares.
  const before =
    done[last]?.unit === 'percent'
      ? lastIndexBack(done, ({ unit, measure }) => unit === 'count' && measure === done[last]!.measure, last)
      : last;
  const whole = done[before];
  const near = whole !== undefined && whole.unit === 'count' && index - whole.in.sentence.index <= LONGEST_LIST;
  return near ? before : null;
}

/** "Types d'exploitation : • prostitution : 79": an item of a list by kinds is a part of what was counted before the list. */
export function ofItsKind(figure: Case): number | null {
  const { one, done, context } = figure;
  const { text, index } = one.in.sentence;
  if (!isBulleted(text) || one.unit !== 'count' || !/: ?$/u.test(text.slice(0, one.start))) return null;
  const above = context.sentences.slice(Math.max(0, index - LONGEST_LIST), index);
  const heading = above.findLast((other) => !isBulleted(other.text));
  if (!heading?.text.endsWith(':') || !context.compiled.lexicon.parts.kinds.test(heading.text)) return null;
  const at = lastIndexBack(
    done,
    (other) =>
      other.in.sentence.index <= heading.index &&
      heading.index - other.in.sentence.index <= LOOK_BACK &&
      other.unit === 'count' &&
      other.part === null &&
      !isAside(other) &&
      (other.quantity.low ?? 0) >= (one.quantity.low ?? 0),
  );
  return at < 0 ? null : at;
}

/** The figure that a number without a noun, or "d'entre eux", speaks of: the last one, of persons where it stands apart. */
export function antecedentOf(figure: Case, persons: boolean): number | null {
  const { one, done } = figure;
  const here = inSentence(figure);
  if (here >= 0) return here;
  const heading = underHeading(figure);
  if (heading !== null) return heading;
  const inTable = isRow(one.in.sentence);
  let farthest = 2;
  for (let i = done.length - 1; i >= Math.max(0, done.length - FARTHEST_BACK); i--) {
    const other = done[i]!;
    const away = one.in.sentence.paragraph - other.in.sentence.paragraph;
    // What stands below a table goes on with what stands above it.
    if (!inTable && isRow(other.in.sentence)) {
      farthest = away + TABLE_HEAD + 2;
      continue;
    }
    if (away > farthest) return null;
    const speaksOf = !persons || PERSONS.includes(other.measure) || other.measure === 'cases';
    const isWhole = other.unit === 'count' && speaksOf && other.part === null && !isAside(other);
    if (isWhole && !isCompared(other, figure)) return i;
  }
  return null;
}

/** "They visited 1,240 farms. At 412 of them": behind a preposition of place stand places. */
export function placesSpokenOf({ one, done, context }: Case, again = false): number | null {
  const { tokens } = one.in;
  const before = tokens[tokenAt(tokens, one.start) - 1]?.lower ?? '';
  if (one.unit !== 'count' || !context.compiled.lexicon.placeRoles.within.includes(before)) return null;
  const near = ({ in: { sentence } }: Measured) => one.in.sentence.index - sentence.index <= LOOK_BACK;
  // "64 committees looked into 1,318 complaints. They got money back in 702 of these".
  const isPlace = ({ unit, measure }: Measured) =>
    unit === 'count' && (PLACES.includes(measure) || (again && measure === 'cases'));
  const at = lastIndexBack(done, (other) => near(other) && isPlace(other));
  return at < 0 ? null : at;
}

/** What "d'entre eux" speaks of: persons told not far before, else what was counted there. */
export function spokenOf(figure: Case): number | null {
  const { one, done } = figure;
  const persons = antecedentOf(figure, one.unit === 'count');
  const known = persons === null ? null : done[persons]!;
  if (!known || PERSONS.includes(known.measure) || known.measure === 'cases' || sameSentence(one, known))
    return persons;
  const near = ({ in: { sentence }, unit, measure }: Measured) =>
    one.in.sentence.index - sentence.index <= LOOK_BACK && unit === 'count' && PERSONS.includes(measure);
  const last = lastIndexBack(done, near);
  return last < 0 ? persons : last;
}

/** "It took 2,310 calls. In 88 of them": what was counted in the sentences right before, where no persons were. */
export function thingsCounted(figure: Case): Reading | null {
  const { one, done } = figure;
  const at = antecedentOf(figure, false);
  const near = at !== null && one.in.sentence.index - done[at]!.in.sentence.index <= LOOK_BACK;
  return near ? inherit(figure, at, leftOut(one), { of: at, kind: 'part' }) : null;
}

/** "ouvrir des centres de conseil. Quatre d'entre eux": what the sentence before names without a number. */
export function nounBefore(figure: Case, reach = 0): Reading | null {
  const { one, context } = figure;
  const before = context.sentences[one.in.sentence.index - 1];
  if (!before || one.in.sentence.paragraph - before.paragraph > reach) return null;
  const left = relativeToLeft({ ...figure, one: atEndOf(context.read(before), one) });
  return left && { ...left, noun: leftOut(one) };
}

/** Takes over what an earlier figure counts. */
export function inherit(one: Case, at: number, noun: Span, part: Reading['part']): Reading {
  return { ...countedAnew({ measure: one.done[at]!.measure, rule: 'as before' }, noun), again: at, part };
}

/** "dont 56 au Burkina Faso et 15 au Togo": what a list of parts goes on with is a part as well. */
export function listedPart({ one, done, context }: Case, at: number): Measured['part'] {
  const before = done[at]!;
  const { tokens, sentence } = one.in;
  const joiner = tokens[tokenAt(tokens, one.start) - 1]?.lower ?? '';
  const goesOn = at === done.length - 1 && one.unit === 'count' && context.compiled.lexicon.parts.listed.test(joiner);
  return goesOn && !/[;:.()]/u.test(sentence.text.slice(before.end, one.start)) ? before.part : null;
}

/** "distribué 7 000 repas … 2 300 d'entre eux": persons, where what was counted last is a thing or a sum. */
export function personsMeant(figure: Case, at: number): Reading | number {
  const { one, done, context } = figure;
  const last = done[at]!;
  if (!sameSentence(one, last) || PERSONS.includes(last.measure) || last.measure === 'cases') return at;
  const left = personsBetween(figure, Math.max(last.end, last.noun.end));
  if (left !== null) return fromLeft(figure, left);
  if (last.measure !== 'other' && last.measure !== 'money') return at;
  const near = (other: Measured) => one.in.sentence.index - other.in.sentence.index <= 1;
  const persons = lastIndexBack(
    done,
    (other) => near(other) && other.unit === 'count' && PERSONS.includes(other.measure),
  );
  return persons < 0 || context.compiled.lexicon.nouns.head !== 'first' ? at : persons;
}
