import { BULLET } from '../bullet.ts';
import { antecedentOf, inherit, listedPart, pronounBefore, standsForMany } from './antecedent.ts';
import { COUNTLESS, PERSONS, sameSentence, tokenAt, type Case, type Reading, type Turned } from './figureCase.ts';
import { classOf } from '../lexicons/nounForms.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { nounPhraseAt } from './nounPhraseAt.ts';
import { fromLeft, nounToTheLeft } from './toTheLeft.ts';
import type { Measured } from '../reading.ts';

/** How far before a share what is paid may be named. */
const FUNDING_REACH = 50;
/** How many figures back a group may have been counted. */
const LAST_FIGURES = 20;
const GROUPS = new Set<string>(['victims', 'participants', 'professionals', 'persons', 'people', 'nationality']);

const isAdjacent = (one: Case['one'], other: Measured) =>
  one.in.sentence.index - other.in.sentence.index === 1 &&
  (one.in.sentence.paragraph === other.in.sentence.paragraph || BULLET.test(one.in.sentence.text));

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

/** "Les formateurs, au nombre de vingt": "number of" right before it. */
function isNumbered({
  one: {
    in: { tokens },
    start,
  },
  context,
}: Case): boolean {
  const at = tokenAt(tokens, start) - 1;
  const { of, lexicon } = context.compiled;
  return of.has(tokens[at]?.lower ?? '') && lexicon.nouns.counters.includes(tokens[at - 1]?.fold ?? '');
}

/** "La Lombardie vient en tête (47 357)": a number alone in brackets. */
function inBrackets({
  one: {
    in: { sentence },
    start,
    end,
  },
}: Case): boolean {
  return sentence.text[start - 1] === '(' && sentence.text[end] === ')';
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
function moneyBefore({ one, done, context, ...rest }: Case): Reading | null {
  const last = done.at(-1);
  // "1 130 dollars pour la Malaisie et 870 pour le Qatar".
  const { tokens } = one.in;
  const joins = context.compiled.lexicon.parts.listed.test(tokens[tokenAt(tokens, one.start) - 1]?.lower ?? '');
  const alike = joins && sameSentence(one, last) && !standsForMany({ one, done, context, ...rest });
  const goesOn = last?.unit === 'money' && one.unit === 'count' && (one.scale >= 1e6 || alike);
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
function fundedShare(figure: Case): Reading | null {
  const { one, context, done } = figure;
  // "12 % ont reçu un contrat ; 4 % ont porté plainte": those who do something are no money.
  if (standsForMany(figure) && done.at(-1)?.unit !== 'money') return null;
  const before = one.in.sentence.text.slice(Math.max(0, one.start - FUNDING_REACH), one.start);
  if (one.unit !== 'percent' || !context.compiled.lexicon.cues.funding.test(before)) return null;
  return {
    reading: { measure: 'money', rule: 'funding' },
    noun: { start: one.end, end: one.end },
    again: null,
    part: null,
  };
}

/** "Victimes identifiées : 412": the label that a row or a clause starts with. */
function labelBefore({ one, done, context }: Case): Reading | null {
  const { tokens, sentence } = one.in;
  const at = tokenAt(tokens, one.start) - 1;
  if (tokens[at]?.text !== ':' || one.unit !== 'count') return null;
  const last = done.at(-1);
  const from = sameSentence(one, last) ? Math.max(last.end, last.noun.end) : 0;
  const first = tokens.find(({ start, kind }) => start >= from && kind === 'word' && start < tokens[at]!.start);
  if (!first) return null;
  const label = nounPhraseAt(tokens, tokens.indexOf(first), sentence.text, context.compiled);
  if (!label || label.nounClass === null || label.nounClass === 'nationality') return null;
  const left = { ...label, end: Math.min(label.end, one.start) };
  return fromLeft({ one, done, context, next: undefined, lastTurned: null }, left);
}

/** "Parmi les femmes libérées, 965 suivent une thérapie": the group that opens the sentence, unless it was counted before. */
function amongNamed({ one, done, context }: Case): Reading | null {
  const { tokens, sentence } = one.in;
  const opener = context.compiled.lexicon.parts.among.exec(sentence.text);
  if (!opener || sameSentence(one, done.at(-1))) return null;
  const group = nounPhraseAt(tokens, tokenAt(tokens, opener[0].length), sentence.text, context.compiled);
  if (!group || group.end > one.start || !GROUPS.has(group.nounClass ?? '')) return null;
  const known = done.slice(-LAST_FIGURES).some(
    ({
      noun,
      in: {
        sentence: { text },
      },
    }) => text.slice(noun.start, noun.end).includes(group.head),
  );
  return known ? null : fromLeft({ one, done, context, next: undefined, lastTurned: null }, group);
}

/** A number whose noun is left out takes it from the figure before it, or from the noun to its left. */
export function elliptical(one: Case): Reading | Turned {
  const { unit, form, change, quantity, end } = one.one;
  const empty = { start: end, end };
  const opens = opensSentence(one);
  const antecedent = antecedentOf(one, true);
  const money =
    pronounBefore(one, empty) ??
    moneyBefore(one) ??
    shareBefore(one) ??
    fundedShare(one) ??
    labelBefore(one) ??
    amongNamed(one);
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
    (change !== undefined || form === 'digits' || quantity.qualifier !== 'exact' || isNumbered(one))
  )
    return fromLeft(one, left);
  const ends = form === 'digits' && endsClause(one);
  const goesOn = antecedent !== null && ends && isAdjacent(one.one, one.done[antecedent]!);
  if (antecedent !== null && (unit === 'percent' || goesOn || change !== undefined))
    return inherit(one, antecedent, empty, null);
  const counted = inBrackets(one) ? antecedentOf(one, false) : null;
  if (counted !== null && isAdjacent(one.one, one.done[counted]!)) return inherit(one, counted, empty, null);
  return { rule: 'no-noun', note: 'no noun tells what it counts' };
}
