import type { Span } from '../../model/article.ts';
import type { Measure } from '../../model/figure.ts';
import { COUNTLESS, PERSONS, sameSentence, tokenAt, type Case, type Reading, type Turned } from './figureCase.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { measureOf } from './measureOf.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { nounToTheLeft } from './toTheLeft.ts';
import type { Measured } from '../reading.ts';

/** How far before a share what is paid may be named. */
const FUNDING_REACH = 50;
/** "en ont ensuite accueilli", with a qualifier. */
const PRONOUN_REACH = 60;
const PERSON_NOUNS = new Set<string>(['victims', 'participants', 'professionals', 'persons', 'people', 'offenders']);

/** Is the word behind a number a plural verb: ": 88 ont déclaré des violences", "85 % n'avaient"? */
function standsForMany({ one, context }: Case): boolean {
  const behind = one.in.tokens[tokenAt(one.in.tokens, one.end)]?.lower ?? '';
  const { auxiliaries, verbEndings } = context.compiled.lexicon.nouns;
  return auxiliaries.includes(behind) || (verbEndings?.test(behind) ?? false);
}

/** A count does not go on with money, nor does a share of those who do something. */
const goesWith = (figure: Case, other: Measured) =>
  other.unit !== 'money' || figure.one.unit === 'money' || (figure.one.unit === 'percent' && !standsForMany(figure));

/** "5 321 personnes vers 19 pays; 41 % étaient": a share is rather one of persons than of where they are. */
const WHEREABOUTS: readonly Measure[] = ['countries', 'sites', 'organisations', 'other'];

function inSentence(figure: Case): number {
  const { one, done } = figure;
  const last = done.findLastIndex((other) => sameSentence(one, other) && goesWith(figure, other));
  if (last < 0 || !WHEREABOUTS.includes(done[last]!.measure)) return last;
  const persons = done.findLastIndex((other) => sameSentence(one, other) && PERSONS.includes(other.measure));
  return persons < 0 ? last : persons;
}

/** The figure that a number without a noun, or "d'entre eux", speaks of: the last one, of persons where it stands apart. */
export function antecedentOf(figure: Case, persons: boolean): number | null {
  const { one, done } = figure;
  const here = inSentence(figure);
  if (here >= 0) return here;
  for (let i = done.length - 1; i >= 0; i--) {
    const other = done[i]!;
    if (one.in.sentence.paragraph - other.in.sentence.paragraph > 2) return null;
    const speaksOf = !persons || PERSONS.includes(other.measure) || other.measure === 'cases';
    if (other.unit === 'count' && speaksOf && other.part === null) return i;
  }
  return null;
}

/** Takes over what an earlier figure counts. */
export function inherit(one: Case, at: number, noun: Span, part: Reading['part']): Reading {
  return { reading: { measure: one.done[at]!.measure, rule: 'as before' }, noun, again: at, part };
}

const isAdjacent = (one: Case['one'], other: Measured) =>
  one.in.sentence.paragraph === other.in.sentence.paragraph && one.in.sentence.index - other.in.sentence.index === 1;

/**
 * "112 vessels … Sixty-one carried men", "Of the 166, 23 had been held": a number that opens a sentence is a part of what
 * the sentence before counts, or of the whole that its own sentence has just named again.
 */
function wholeBefore({ one, done, lastTurned }: Case): number | null {
  const value = one.quantity.high ?? one.quantity.low ?? 0;
  const larger = ({ quantity }: Measured) => one.unit === 'percent' || (quantity.high ?? quantity.low ?? 0) >= value;
  const near = (other: Measured) => isAdjacent(one, other) || lastTurned === 'bare-number';
  const isWhole = (other: Measured) => near(other) && other.unit === 'count' && larger(other);
  const persons = done.findLastIndex((other) => isWhole(other) && PERSONS.includes(other.measure));
  const any = persons < 0 ? done.findLastIndex(isWhole) : persons;
  return any < 0 ? null : any;
}

/** Does the number open its sentence, or stand right behind a whole named again ("Of the 166, 23 had been held")? */
function opensSentence(figure: Case): boolean {
  const { one, lastTurned, context } = figure;
  const { tokens } = one.in;
  // A bullet or a dash before it is no word.
  const bullets = tokens.findIndex(({ kind }) => kind !== 'sign');
  const first = tokenAt(tokens, one.start) - Math.max(0, bullets);
  const opener = first === 1 && context.compiled.lexicon.ranges.openers.includes(tokens[Math.max(0, bullets)]!.lower);
  const behind = tokens[tokenAt(tokens, one.end)];
  // "Parmi eux, 61 ont été conduits".
  return (first === 0 || opener || standsForMany(figure) || lastTurned === 'bare-number') && behind?.kind === 'word';
}

/** Does the clause end behind the number, or go on with a time: "En 2014 solo hubo 48", "compares with 2,775 in 2016"? */
function endsClause({ one }: Case): boolean {
  const next = one.in.tokens[tokenAt(one.in.tokens, one.end)];
  return next?.kind !== 'word' || one.in.times.some(({ start }) => start === next.start);
}

/** "Most victims were women, but up to 22% were men": the whole of a share is the victims that its sentence names. */
function victimsToTheLeft({ one, context }: Case): NounPhrase | null {
  const { tokens } = one.in;
  const { nouns } = context.compiled;
  const token = tokens.slice(0, tokenAt(tokens, one.start)).find(({ fold }) => classOf(nouns, fold) === 'victims');
  return token ? { start: token.start, end: token.end, nounClass: 'victims', head: token.text, again: false } : null;
}

/** What a percentage without a noun is a share of: the persons of the figure before it, or what the share before it is of. */
function sharedWhole({ one, done }: Case, left: NounPhrase | null, antecedent: number | null): number | null {
  const persons = left !== null && ['persons', 'professionals', 'nationality'].includes(left.nounClass ?? '');
  const near = antecedent !== null && (left === null || (persons && isAdjacent(one, done[antecedent]!)));
  if (near && one.change === undefined) return antecedent;
  const last = done.at(-1);
  return left === null && last?.unit === 'percent' && isAdjacent(one, last) ? done.length - 1 : null;
}

/** "En África el monto es de 20 000 millones": a sum behind another goes on in its currency. */
function moneyBefore({ one, done }: Case): Reading | null {
  const last = done.at(-1);
  const goesOn = last?.unit === 'money' && one.unit === 'count' && one.scale >= 1e6;
  if (!goesOn || !(sameSentence(one, last) || isAdjacent(one, last))) return null;
  const noun = { start: one.end, end: one.end };
  const currency = last.currency === undefined ? {} : { currency: last.currency };
  return { reading: { measure: 'money', rule: 'as before' }, noun, again: null, part: null, ...currency };
}

/** "38 pour cent du groupe, contre 22 en 2012": a number that is set against a percentage is one. */
function shareBefore({ one, done, context }: Case): Reading | null {
  const last = done.at(-1);
  if (last?.unit !== 'percent' || one.unit !== 'count' || !sameSentence(one, last)) return null;
  const between = one.in.sentence.text.slice(last.end, one.start);
  if (!context.compiled.lexicon.parts.against.test(between)) return null;
  const noun = { start: one.end, end: one.end };
  return {
    reading: { measure: last.measure, rule: 'as before' },
    noun,
    again: done.length - 1,
    part: null,
    unit: 'percent',
  };
}

/** "finance à hauteur de 65 %": what is paid for is money. */
function fundedShare({ one, context }: Case): Reading | null {
  const before = one.in.sentence.text.slice(Math.max(0, one.start - FUNDING_REACH), one.start);
  if (one.unit !== 'percent' || !context.compiled.lexicon.cues.funding.test(before)) return null;
  return {
    reading: { measure: 'money', rule: 'funding' },
    noun: { start: one.end, end: one.end },
    again: null,
    part: null,
  };
}

const trafficking = new WeakMap<Case['context'], Map<number, boolean>>();

/** Do the title, the opening or the paragraph speak of trafficking? Then those who are helped there are its victims. */
export function speaksOfTrafficking({ in: { sentence } }: Case['one'], context: Case['context']): boolean {
  const { topic } = context.compiled.lexicon.cues;
  if (topic === null) return false;
  const byParagraph = trafficking.get(context) ?? new Map<number, boolean>();
  trafficking.set(context, byParagraph);
  const near = (other: typeof sentence) => other.part !== 'body' || other.paragraph === sentence.paragraph;
  const speaks =
    byParagraph.get(sentence.paragraph) ?? context.sentences.some((other) => near(other) && topic.test(other.text));
  byParagraph.set(sentence.paragraph, speaks);
  return speaks;
}

function fromLeft({ one, context }: Case, left: NounPhrase): Reading {
  const { text } = one.in.sentence;
  const around = {
    phrase: text.slice(left.start, one.start),
    before: text.slice(0, left.start),
    behind: '',
    sentence: text,
    share: one.unit === 'percent',
    trafficking: speaksOfTrafficking(one, context),
  };
  const noun = { start: left.start, end: left.end };
  return { reading: measureOf(left, around, context.compiled.lexicon), noun, again: null, part: null };
}

/** "dont 56 au Burkina Faso et 15 au Togo": what a list of parts goes on with is a part as well. */
function listedPart({ one, done, context }: Case, at: number): Measured['part'] {
  const before = done[at]!;
  const { tokens, sentence } = one.in;
  const joiner = tokens[tokenAt(tokens, one.start) - 1]?.lower ?? '';
  const goesOn = at === done.length - 1 && one.unit === 'count' && context.compiled.lexicon.parts.listed.test(joiner);
  return goesOn && !/[;:.()]/u.test(sentence.text.slice(before.end, one.start)) ? before.part : null;
}

/** "L'OIM en a accueilli 71": the pronoun stands for those that were counted before, or for what is named before it. */
function pronounBefore(figure: Case, empty: Span): Reading | null {
  const { one, done, context } = figure;
  const { pronoun } = context.compiled.lexicon.nouns;
  const { text, index } = one.in.sentence;
  if (one.unit !== 'count' || !pronoun?.test(text.slice(Math.max(0, one.start - PRONOUN_REACH), one.start)))
    return null;
  const near = (other: Measured) => index - other.in.sentence.index <= 1 && other.unit === 'count';
  const persons = done.findLastIndex((other) => near(other) && PERSONS.includes(other.measure));
  const at = persons < 0 ? done.findLastIndex(near) : persons;
  return at < 0 ? null : inherit(figure, at, empty, null);
}

/** "distribué 7 000 repas … 2 300 d'entre eux": persons, where what was counted last is a thing or a sum. */
export function personsMeant(figure: Case, at: number): Reading | number {
  const { one, done, context } = figure;
  const last = done[at]!;
  if (!sameSentence(one, last) || (last.measure !== 'other' && last.measure !== 'money')) return at;
  const left = nounToTheLeft(figure);
  const since = Math.max(last.end, last.noun.end);
  if (left !== null && left.start >= since && PERSON_NOUNS.has(left.nounClass ?? '')) return fromLeft(figure, left);
  const near = (other: Measured) => one.in.sentence.index - other.in.sentence.index <= 1;
  const persons = done.findLastIndex(
    (other) => near(other) && other.unit === 'count' && PERSONS.includes(other.measure),
  );
  return persons < 0 || context.compiled.lexicon.nouns.head !== 'first' ? at : persons;
}

/** "52 per cent of whom": the noun stands to the left in the same sentence. */
export function relativeToLeft(one: Case): Reading | null {
  const left = nounToTheLeft(one);
  return left && fromLeft(one, left);
}

/** A number whose noun is left out takes it from the figure before it, or from the noun to its left. */
export function elliptical(one: Case): Reading | Turned {
  const { unit, form, change, quantity, end } = one.one;
  const empty = { start: end, end };
  const opens = opensSentence(one);
  const antecedent = antecedentOf(one, true);
  const money = pronounBefore(one, empty) ?? moneyBefore(one) ?? shareBefore(one) ?? fundedShare(one);
  if (money) return money;
  if (unit === 'count' && one.lastTurned !== null && COUNTLESS.has(one.lastTurned))
    return { rule: 'as before', note: 'counts what the number before it counts' };
  if (antecedent !== null && sameSentence(one.one, one.done[antecedent]))
    return inherit(one, antecedent, empty, listedPart(one, antecedent));
  const victims = unit === 'percent' ? victimsToTheLeft(one) : null;
  if (victims !== null) return fromLeft(one, victims);
  const whole = opens ? wholeBefore(one) : null;
  if (whole !== null) return inherit(one, whole, empty, { of: whole, kind: unit === 'percent' ? 'share' : 'part' });
  if (antecedent !== null && opens) return inherit(one, antecedent, empty, null);
  const left = nounToTheLeft(one);
  const shared = unit === 'percent' ? sharedWhole(one, left, antecedent) : null;
  if (shared !== null) return inherit(one, shared, empty, null);
  if (
    left !== null &&
    unit !== 'money' &&
    (change !== undefined || form === 'digits' || quantity.qualifier !== 'exact')
  )
    return fromLeft(one, left);
  const ends = form === 'digits' && endsClause(one);
  const goesOn = antecedent !== null && ends && isAdjacent(one.one, one.done[antecedent]!);
  if (antecedent !== null && (unit === 'percent' || goesOn || change !== undefined))
    return inherit(one, antecedent, empty, null);
  return { rule: 'no-noun', note: 'no noun tells what it counts' };
}
