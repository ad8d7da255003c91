import { classOf } from '../lexicons/nounForms.ts';
import { lastIndexBack } from '../lookBack.ts';
import { SPANS } from '../periods/dating.ts';
import type { Measured } from '../reading.ts';
import { antecedentOf, inherit, nounBefore } from './antecedent.ts';
import {
  countedAnew,
  COUNTLESS,
  PERSONS,
  sameSentence,
  tokenAt,
  type Case,
  type Reading,
  leftOut,
} from './figureCase.ts';
import { endsClause } from './moneyBefore.ts';
import { nounPhraseAt } from './nounPhraseAt.ts';
import { speaksOfTrafficking } from './speaksOfTrafficking.ts';
import { fromLeft, nounToTheLeft } from './toTheLeft.ts';

// What a sentence itself, or the one before, says of a number whose noun is left out: a group, a label, a verb of counting.

const GROUPS = new Set<string>(['victims', 'participants', 'professionals', 'persons', 'people', 'nationality']);
/** What may close a sentence behind its last word: a point, a quotation mark. */
const CLOSING = 3;
/** "Before the pandemic, in 2019,": how far in a sentence the time may stand that it opens with. */
const OPENING_CLAUSE = 30;
const MORE_REACH = 2;
/** How many sentences back a number may go on. */
const LIST_REACH = 3;
/** So far before a number stands what counts it. In characters. */
const COUNT_REACH = 60;

/** "a staff of nine", "a sample of 1,500": a noun for persons right before "of" and the number. */
export function groupOf(one: Case): Reading | null {
  const { tokens } = one.one.in;
  const { of, nouns } = one.context.compiled;
  const at = tokenAt(tokens, one.one.start) - 2;
  const group = tokens[at];
  if (one.one.unit !== 'count' || !group || !of.has(tokens[at + 1]!.lower)) return null;
  const sample = one.context.compiled.lexicon.nouns.samples.includes(group.lower);
  const nounClass = sample ? 'persons' : (classOf(nouns, group.lower) ?? null);
  if (!GROUPS.has(nounClass ?? '')) return null;
  return fromLeft(one, { start: group.start, end: group.end, nounClass, head: group.text, again: false });
}

/** "Victimes identifiées : 412": the label that a row or a clause starts with. */
export function labelBefore({ one, done, context }: Case): Reading | null {
  const { tokens, sentence } = one.in;
  const at = tokenAt(tokens, one.start) - 1;
  if (tokens[at]?.text !== ':' || one.unit !== 'count') return null;
  const last = done.at(-1);
  const from = sameSentence(one, last) ? Math.max(last.end, last.noun.end) : 0;
  const first = tokens.find(({ start, kind }) => start >= from && kind === 'word' && start < tokens[at]!.start);
  if (!first) return null;
  // "Las denuncias llegan con cuentagotas: seis en 2011".
  const opener = tokens.indexOf(first);
  const article = context.compiled.lexicon.nouns.articles.includes(first.lower) ? 1 : 0;
  // "Le nombre d'enfants présents dans les champs recule : 2 300 en 2011".
  const counter =
    context.compiled.lexicon.nouns.counters.includes(tokens[opener + article]?.fold ?? '') &&
    context.compiled.of.has(tokens[opener + article + 1]?.lower ?? '');
  const label = nounPhraseAt(tokens, opener + article + (counter ? 2 : 0), sentence.text, context.compiled);
  const figure = { one, done, context, next: undefined, lastTurned: null, lastNamed: null, namedAbove: null };
  if (label && COUNTLESS.has(label.nounClass ?? '') && !counter) {
    // "Côté guinéen, l'aide consiste en groupements d'activité : 612 ont été créés": the noun right before the colon.
    const nearest = nounToTheLeft(figure);
    return nearest && nearest.start > label.end ? fromLeft(figure, nearest) : null;
  }
  if (!label || label.nounClass === null || label.nounClass === 'nationality' || COUNTLESS.has(label.nounClass))
    return null;
  return fromLeft(figure, { ...label, end: Math.min(label.end, one.start) });
}

/** "Parmi les femmes libérées, 965 suivent une thérapie": the group that opens the sentence, unless it was counted before. */
export function amongNamed({ one, done, context }: Case): Reading | null {
  const { tokens, sentence } = one.in;
  const opener = context.compiled.lexicon.parts.among.exec(sentence.text.slice(0, OPENING_CLAUSE));
  if (!opener || sameSentence(one, done.at(-1))) return null;
  const group = nounPhraseAt(tokens, tokenAt(tokens, opener[0].length), sentence.text, context.compiled);
  if (!group || group.end > one.start || !(GROUPS.has(group.nounClass ?? '') || group.nounClass === 'organisations'))
    return null;
  const known = lastIndexBack(done, ({ noun, in: { sentence } }) =>
    sentence.text.slice(noun.start, noun.end).includes(group.head),
  );
  const figure = { one, done, context, next: undefined, lastTurned: null, lastNamed: null, namedAbove: null };
  if (known < 0) return fromLeft(figure, group);
  return group.nounClass === 'organisations' ? inherit(figure, known, leftOut(one), null) : null;
}

/** "Of those turned back, 788 held tickets": persons whom only a pronoun names are some of those counted before. */
export function amongThose(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const { text } = one.in.sentence;
  if (
    one.unit === 'money' ||
    sameSentence(one, done.at(-1)) ||
    !context.compiled.lexicon.parts.amongThose.test(text.slice(0, OPENING_CLAUSE))
  )
    return null;
  const noun = leftOut(one);
  const whole = antecedentOf(figure, true);
  if (whole === null) return countedAnew({ measure: 'people', rule: 'those' }, noun);
  return inherit(figure, whole, noun, { of: whole, kind: one.unit === 'percent' ? 'share' : 'part' });
}

/** "The year before it was 457 out of 1,334": so many of what the sentence before counts. */
export function asItWas(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const before = one.in.sentence.text.slice(Math.max(0, one.start - LEVEL_REACH), one.start);
  if (one.unit !== 'count' || !context.compiled.lexicon.cues.itWas.test(before)) return null;
  const at = antecedentOf(figure, false);
  const near = at !== null && one.in.sentence.index - done[at]!.in.sentence.index <= 1;
  // "a las localidades que ha visitado. Hoy son 27."
  return near ? inherit(figure, at, leftOut(one), null) : nounBefore(figure);
}

/** "Une usine est venue recruter et en a embauché 190.": only persons are what some verbs do something to. */
export function takenPersons(figure: Case): Reading | null {
  const { one, context } = figure;
  const before = one.in.sentence.text.slice(Math.max(0, one.start - TAKING_REACH), one.start);
  if (one.unit !== 'count' || !endsClause(figure) || !context.compiled.lexicon.cues.takesPersons.test(before))
    return null;
  return countedAnew({ measure: 'people', rule: 'persons taken' }, leftOut(one));
}
/** In characters. */
const TAKING_REACH = 24;

/** "The shelter was housing 218": those whom somebody cares for are persons, and victims where the text speaks of trafficking. */
export function caredFor({ one, context }: Case): Reading | null {
  const { text, hits } = one.in.sentence;
  const { guards, lexicon } = context.compiled;
  if (one.unit !== 'count' || lexicon.cues.helped === null) return null;
  const [verb = ''] = LAST_VERB.exec(text.slice(Math.max(0, one.start - VERB_REACH), one.start)) ?? [];
  if (!guards.test(lexicon.cues.helped, verb, hits)) return null;
  const measure = speaksOfTrafficking(one, context) ? 'victims' : 'people';
  return countedAnew({ measure, rule: 'whom somebody helps' }, leftOut(one));
}
/** "el total había sido de ". In characters. */
const LEVEL_REACH = 32;
/** How long a verb may be. In characters. */
const VERB_REACH = 20;
/** The word right before a number, or before "a" and it. */
const LAST_VERB = /(?<![\p{L}'])\p{L}+ (?:a )?$/u;

/** "In 2020 there had been 1,680.": a sentence that opens with a year and ends with a number sets it against what was counted. */
export function comparedYear(figure: Case): number | null {
  const { one, done } = figure;
  const { sentence, times, tokens } = one.in;
  const opened = times.some(
    ({ kind, start, end, from }) => SPANS.includes(kind) && from !== null && start < OPENING_CLAUSE && end <= one.start,
  );
  const rest = tokens.slice(-CLOSING).filter(({ start }) => start >= one.end);
  const ends =
    one.form === 'digits' &&
    tokens.length - tokenAt(tokens, one.end) === rest.length &&
    rest.every(({ kind }) => kind === 'sign');
  if (one.unit !== 'count' || !opened || !ends || sameSentence(one, done.at(-1))) return null;
  const near = ({ in: { sentence: before } }: Measured) =>
    before.paragraph === sentence.paragraph && sentence.index - before.index <= LIST_REACH;
  const whole = (other: Measured) => near(other) && other.unit === 'count' && other.part === null;
  // "58 women from 14 brothels": what was counted rather than where.
  const what = lastIndexBack(
    done,
    (other) => whole(other) && other.measure !== 'sites' && other.measure !== 'countries',
  );
  const at = what < 0 ? lastIndexBack(done, whole) : what;
  return at < 0 || one.quantity.qualifier === 'range' ? null : at;
}

/** "los nueve restantes": does a number stand for those who are left? */
export const isLeft = ({ in: { tokens }, end }: Case['one'], { compiled }: Case['context']) =>
  compiled.lexicon.nouns.left.includes(tokens[tokenAt(tokens, end)]?.lower ?? '');

/** "3,875 calls … Another 412 dealt with injuries", "los nueve restantes": more of what was counted last. */
export function moreOfThem(figure: Case): number | null {
  const { one, done, context } = figure;
  const before = one.in.tokens[tokenAt(one.in.tokens, one.start) - 1]?.lower ?? '';
  const at =
    context.compiled.lexicon.nouns.more.includes(before) && one.unit === 'count' ? antecedentOf(figure, false) : null;
  return at !== null && one.in.sentence.index - done[at]!.in.sentence.index <= MORE_REACH ? at : null;
}

const RECORDED = new Set<string>(['cases', 'sites', 'organisations']);

/** "the sixth such interception … In 2022 the district recorded 11": what the sentence before names, where it is a case or persons. */
export function recorded(figure: Case): Reading | null {
  const { one, context } = figure;
  const before = one.in.sentence.text.slice(Math.max(0, one.start - COUNT_REACH), one.start);
  if (one.unit !== 'count' || !context.compiled.lexicon.cues.recorded.test(before) || !endsClause(figure)) return null;
  const named = nounBefore(figure);
  const counted = named && (RECORDED.has(named.reading.measure) || PERSONS.includes(named.reading.measure));
  return counted ? named : null;
}
