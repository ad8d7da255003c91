import { lastIndexBack } from '../lookBack.ts';
import {
  antecedentOf,
  inherit,
  isAdjacent,
  isCompared,
  listedPart,
  nounBefore,
  ofItsKind,
  placesSpokenOf,
  pronounBefore,
  standsForMany,
  underHeading,
} from './antecedent.ts';
import {
  atPlaceWith,
  bracketAbove,
  countedAtPlace,
  ofTheseBefore,
  personsBeforeBracket,
  rowAbove,
} from './besideOthers.ts';
import {
  countedAnew,
  COUNTLESS,
  PERSONS,
  sameSentence,
  tokenAt,
  type Case,
  type Reading,
  type Turned,
} from './figureCase.ts';
import { isBulleted, listNumberLength } from '../layout/bullet.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { nearerThanCases } from './namedSince.ts';
import { endsClause, fundedMillions, fundedShare, moneyBefore, shareBefore } from './moneyBefore.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { countedAnewToTheLeft, countedBehind, fromLeft, nounToTheLeft } from './toTheLeft.ts';
import { doneTo, fronted, moreBehind, shareTold } from './partsTold.ts';
import {
  behindItsWord,
  earnedShare,
  foundVictims,
  ofNamedNumber,
  ofWholeNamedHere,
  ourselves,
  shareOfPeople,
  themselves,
  whoeverDoes,
} from './withoutNoun.ts';
import {
  amongNamed,
  amongThose,
  asItWas,
  caredFor,
  comparedYear,
  groupOf,
  labelBefore,
  moreOfThem,
  ofYearRow,
  recorded,
} from './toldBeside.ts';
import type { Measured } from '../reading.ts';

/** So far behind a number reaches "the number helped home". In characters. */
const COUNT_REACH = 60;
/** How many tokens may open a sentence before the count that it speaks of: "Of the more than 300". */
const OPENING = 6;

/**
 * "112 vessels … Sixty-one carried men", "Of the 166, 23 had been held": a number that opens a sentence is a part of what
 * the sentence before counts, or of the whole that its own sentence has just named again.
 */
function wholeBefore(figure: Case): number | null {
  const { one, done, lastTurned, lastNamed } = figure;
  if (lastNamed !== null) return lastNamed;
  const heading = underHeading(figure);
  if (heading !== null) return heading;
  const value = one.quantity.high ?? one.quantity.low ?? 0;
  const larger = ({ quantity }: Measured) => one.unit === 'percent' || (quantity.high ?? quantity.low ?? 0) >= value;
  // "52 identity cards. None was his. Forty-four": past a sentence that counts nothing.
  const last = (other: Measured) =>
    other === done.at(-1) &&
    !PERSONS.includes(other.measure) &&
    one.in.sentence.index - other.in.sentence.index === 2 &&
    one.in.sentence.paragraph === other.in.sentence.paragraph;
  const near = (other: Measured) => isAdjacent(one, other) || lastTurned === 'bare-number' || last(other);
  const isWhole = (other: Measured) =>
    near(other) && other.unit === 'count' && larger(other) && !isCompared(other, figure);
  const persons = lastIndexBack(done, (other) => isWhole(other) && PERSONS.includes(other.measure));
  const any = persons < 0 ? lastIndexBack(done, isWhole) : persons;
  return any < 0 ? null : any;
}

function opensWithPersons(figure: Case, opens: boolean): Reading | null {
  if (!opens || figure.one.unit !== 'count' || figure.one.shape !== 'plain') return null;
  const named = nounBefore(figure);
  return named && PERSONS.includes(named.reading.measure) ? named : null;
}

/** "visitó 47 fincas. En once encontró": a number alone behind a preposition of place is a part of the places right before. */
function placesAlone(figure: Case): Reading | null {
  const { one, done } = figure;
  const at = placesSpokenOf(figure);
  const places = at === null ? undefined : done[at];
  const value = one.quantity.high ?? one.quantity.low ?? 0;
  if (at === null || !places || !isAdjacent(one, places) || value >= (places.quantity.low ?? 0)) return null;
  return inherit(figure, at, { start: one.end, end: one.end }, { of: at, kind: 'part' });
}

/** Does the number open its sentence, or stand right behind a whole named again ("Of the 166, 23 had been held")? */
function opensSentence(figure: Case): boolean {
  const { one, lastTurned, context } = figure;
  const { tokens } = one.in;
  // A bullet or a dash before it is no word.
  const numbered = tokenAt(tokens, listNumberLength(one.in.sentence.text));
  const bullets = Math.max(
    0,
    tokens.findIndex(({ kind }, at) => at >= numbered && kind !== 'sign'),
  );
  const first = tokenAt(tokens, one.start) - bullets;
  const { lexicon } = context.compiled;
  const before = tokens[bullets]?.lower ?? '';
  // "El 15 por ciento procedía de Guayaquil".
  const article = one.unit === 'percent' && lexicon.nouns.definites.includes(before);
  const opener = first === 1 && (article || lexicon.ranges.openers.includes(before));
  const behind = tokens[tokenAt(tokens, one.end)];
  // "Parmi eux, 61 ont été conduits".
  return (first === 0 || opener || standsForMany(figure) || lastTurned === 'bare-number') && behind?.kind === 'word';
}

/** "The bus companies, fifteen in all". */
function isTotalled({ one: { in: reading, start, end }, context }: Case): boolean {
  const { text } = reading.sentence;
  const behind = /^ [\p{L} ]{2,12}(?=[,.;])/u.exec(text.slice(end, end + TOTAL_REACH))?.[0];
  return text.slice(0, start).endsWith(', ') && behind !== undefined && context.compiled.lexicon.total.test(behind);
}
const TOTAL_REACH = 16;

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

/** "join the 75 trained in 2022": does a participle tell which ones? */
function isTold({
  one: {
    in: { tokens },
    start,
    end,
  },
  context,
}: Case): boolean {
  const { definites, joined } = context.compiled.lexicon.nouns;
  const before = tokens[tokenAt(tokens, start) - 1]?.lower ?? '';
  return definites.includes(before) && (joined.verbs?.test(tokens[tokenAt(tokens, end)]?.lower ?? '') ?? false);
}

/** "the number was 1,911", "stood at just four": a verb right before a number tells its level. */
function hasLevel({ one: { in: reading, start }, context }: Case): boolean {
  const before = reading.sentence.text.slice(Math.max(0, start - NUMBERING_REACH), start);
  // "The number was 112.": that of the line.
  const timed = reading.times.some(({ from }) => from !== null);
  return timed && (context.compiled.lexicon.nouns.levelled?.test(before) ?? false);
}

/** "except for nine who have gone back", "numbering just four": a clause or a verb tells that the number stands for its noun. */
function isDefined(figure: Case): boolean {
  const { one, context } = figure;
  const { in: reading, start, end } = one;
  const { relatives, numbering } = context.compiled.lexicon.nouns;
  const behind = reading.tokens[tokenAt(reading.tokens, end)]?.lower ?? '';
  const before = reading.sentence.text.slice(Math.max(0, start - NUMBERING_REACH), start);
  return relatives.includes(behind) || (numbering?.test(before) ?? false);
}
const NUMBERING_REACH = 24;

/** "Most victims were women, but up to 22% were men": the whole of a share is the victims that its sentence names. */
function victimsToTheLeft({ one, context }: Case): NounPhrase | null {
  const { tokens } = one.in;
  const { nouns } = context.compiled;
  const token = tokens.slice(0, tokenAt(tokens, one.start)).find(({ lower }) => classOf(nouns, lower) === 'victims');
  return token ? { start: token.start, end: token.end, nounClass: 'victims', head: token.text, again: false } : null;
}

/** What a percentage without a noun is a share of: the persons of the figure before it, or what the share before it is of. */
function sharedWhole({ one, done }: Case, left: NounPhrase | null, antecedent: number | null): number | null {
  const persons = left !== null && ['persons', 'professionals', 'nationality'].includes(left.nounClass ?? '');
  const near = antecedent !== null && (left === null || (persons && isAdjacent(one, done[antecedent]!)));
  if (near && one.change === null) return antecedent;
  const last = done.at(-1);
  return left === null && last?.unit === 'percent' && isAdjacent(one, last) ? done.length - 1 : null;
}

/** "Among the 112 minors, 58 said": a count that "of" or "among" opens the sentence with is the whole of what follows. */
function opensAsWhole({ one, done, context }: Case, at: number): Measured['part'] {
  const whole = done[at]!;
  const { of, lexicon } = context.compiled;
  const opener = one.in.tokens[0]?.lower ?? '';
  const opens = of.has(opener) || lexicon.parts.wholes.includes(opener);
  const first = opens && whole.part === null && whole.unit === 'count' && whole.first <= OPENING;
  return first && done.length - 1 === at ? { of: at, kind: one.unit === 'percent' ? 'share' : 'part' } : null;
}

/** "6 h 45", "three hours 20": goes on with what the number before it counts. */
function besideUnit({ one: { in: reading, start }, context }: Case): boolean {
  const before = reading.tokens[tokenAt(reading.tokens, start) - 1];
  return before !== undefined && COUNTLESS.has(classOf(context.compiled.nouns, before.fold) ?? '');
}

/** Does a figure stand in the sentence before, or above in the same list? */
function goesOnInList({ one, context }: Case, other: Measured): boolean {
  const [from, to] = [other.in.sentence.index, one.in.sentence.index];
  if (to - from === 1) return true;
  return to > from && context.sentences.slice(from, to + 1).every(({ text }) => isBulleted(text));
}

const LIST_REACH = 3;

/** "67 per cent eat less. … 57% live in damaged shelters": the shares of a list are of the same persons. */
function personsAbove({ one, done }: Case): number | null {
  const near = ({ in: { sentence } }: Measured) => one.in.sentence.paragraph - sentence.paragraph <= LIST_REACH;
  const at = lastIndexBack(done, (other) => other.unit === 'percent' && near(other));
  return at >= 0 && PERSONS.includes(done[at]!.measure) ? at : null;
}

/** "Reported abandonments rose from four to 17": a noun of no list, where its number is told to have changed. */
function whatChanged({ one, context: { compiled } }: Case): Reading | null {
  const { plural } = compiled.lexicon.nouns;
  const { tokens } = one.in;
  const noun = tokens
    .slice(0, tokenAt(tokens, one.start))
    .find(
      ({ kind, lower, fold }) =>
        kind === 'word' &&
        fold.length > SHORTEST_NOUN &&
        plural.test(fold) &&
        !compiled.stops.has(lower) &&
        !compiled.before.has(fold) &&
        classOf(compiled.nouns, lower) === undefined,
    );
  if (!noun || one.unit === 'money') return null;
  return countedAnew({ measure: 'other', rule: 'what has changed' }, { start: noun.start, end: noun.end });
}
const SHORTEST_NOUN = 4;

/** Does a word stand right before the number, a verb it may be? */
const behindWord = ({
  one: {
    in: { tokens },
    start,
  },
}: Case) => tokens[tokenAt(tokens, start) - 1]?.kind === 'word';

/** A number whose noun is left out takes it from the figure before it, or from the noun to its left. */
export function elliptical(one: Case): Reading | Turned {
  const { unit, form, change, quantity, end } = one.one;
  const empty = { start: end, end };
  const opens = opensSentence(one);
  const antecedent = antecedentOf(one, true);
  const above = bracketAbove(one) ?? rowAbove(one);
  if (above !== null) return inherit(one, above, empty, null);
  const row = ofYearRow(one);
  if (row) return { ...row, noun: empty };
  const these = ofTheseBefore(one);
  if (these !== null) return inherit(one, these, empty, { of: these, kind: 'share' });
  const there = ofItsKind(one) ?? countedAtPlace(one) ?? atPlaceWith(one);
  if (there !== null) return inherit(one, there, empty, { of: there, kind: 'part' });
  const money =
    ofNamedNumber(one) ??
    countedAnewToTheLeft(one) ??
    countedBehind(one) ??
    foundVictims(one) ??
    placesAlone(one) ??
    behindItsWord(one) ??
    ourselves(one) ??
    pronounBefore(one, empty) ??
    moneyBefore(one) ??
    fundedMillions(one) ??
    earnedShare(one) ??
    shareBefore(one) ??
    fundedShare(one) ??
    labelBefore(one) ??
    groupOf(one) ??
    amongNamed(one) ??
    amongThose(one) ??
    ofWholeNamedHere(one) ??
    personsBeforeBracket(one);
  if (money) return money;
  const uncounted = unit === 'count' && one.lastTurned !== null && COUNTLESS.has(one.lastTurned);
  if (uncounted && (endsClause(one) || besideUnit(one) || isDefined(one)))
    return { rule: 'as before', note: 'counts what the number before it counts' };
  if (antecedent !== null && sameSentence(one.one, one.done[antecedent]))
    return inherit(one, antecedent, empty, opensAsWhole(one, antecedent) ?? listedPart(one, antecedent));
  const more = moreOfThem(one);
  if (more !== null) return inherit(one, more, empty, null);
  const victims = unit === 'percent' ? victimsToTheLeft(one) : null;
  if (victims !== null) return fromLeft(one, victims);
  const nearer = antecedent === null ? null : nearerThanCases(one, antecedent);
  if (nearer) return nearer;
  const whole = opens ? wholeBefore(one) : null;
  if (whole !== null) return inherit(one, whole, empty, { of: whole, kind: unit === 'percent' ? 'share' : 'part' });
  if (antecedent !== null && opens) return inherit(one, antecedent, empty, null);
  const named = opensWithPersons(one, opens);
  if (named) return named;
  const told = shareTold(one) ?? fronted(one) ?? moreBehind(one) ?? doneTo(one);
  if (told) return told;
  // "In 2019 the latter category had stood at just four."
  const level =
    antecedent !== null &&
    unit === 'count' &&
    isAdjacent(one.one, one.done[antecedent]!) &&
    (hasLevel(one) || isTold(one));
  if (level) return inherit(one, antecedent, empty, null);
  const left = nounToTheLeft(one);
  const shared = unit === 'percent' ? sharedWhole(one, left, antecedent) : null;
  if (shared !== null) return inherit(one, shared, empty, null);
  if (
    left !== null &&
    unit !== 'money' &&
    (change !== null ||
      form === 'digits' ||
      quantity.qualifier !== 'exact' ||
      isNumbered(one) ||
      isDefined(one) ||
      isTotalled(one))
  )
    return fromLeft(one, left);
  const ends = (form === 'digits' || one.one.scale > 1) && endsClause(one);
  const next = antecedent !== null && goesOnInList(one, one.done[antecedent]!);
  const goesOn = next && ends;
  // "654 names … Minas Gerais heads the list with 151".
  const things = antecedentOf(one, false);
  if (!goesOn && unit === 'count' && ends && things !== null && isAdjacent(one.one, one.done[things]!))
    return inherit(one, things, empty, null);
  const year = comparedYear(one);
  if (year !== null) return inherit(one, year, empty, null);
  // "They bring to 184 the number helped home."
  const counted = one.context.compiled.lexicon.nouns.countOf.test(
    one.one.in.sentence.text.slice(end, end + COUNT_REACH),
  );
  if (antecedent !== null && (counted || unit === 'percent' || goesOn || change !== null))
    return inherit(one, antecedent, empty, null);
  const alike = (unit === 'percent' && opens) || (unit === 'count' && standsForMany(one)) ? personsAbove(one) : null;
  if (alike !== null) return inherit(one, alike, empty, null);
  const changed = change === null ? null : whatChanged(one);
  if (changed) return changed;
  return (
    (behindWord(one) ? (asItWas(one) ?? themselves(one) ?? caredFor(one) ?? recorded(one)) : null) ??
    whoeverDoes(one) ??
    shareOfPeople(one) ?? { rule: 'no-noun', note: 'no noun tells what it counts' }
  );
}
