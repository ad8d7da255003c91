import { lastIndexBack } from '../lookBack.ts';
import {
  antecedentOf,
  inherit,
  isAdjacent,
  listedPart,
  ofItsKind,
  pronounBefore,
  standsForMany,
} from './antecedent.ts';
import { atPlaceWith, countedAtPlace } from './besideOthers.ts';
import { ofTheseBefore, shareBefore } from './besideShares.ts';
import { ofKindRow, ofPlaceBefore, ofPlaceRow, ofYearRow } from './inRow.ts';
import { bracketAbove, personsBeforeBracket, shareOfRow } from './inBrackets.ts';
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
import { isBulleted } from '../layout/bullet.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { nearerThanCases } from './namedSince.ts';
import { endsClause, fundedMillions, fundedShare, moneyBefore } from './moneyBefore.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { askedFor, takenInBelow } from './askedFor.ts';
import { countedAnewToTheLeft, countedBehind, fromLeft, nounToTheLeft, peopleNumbered } from './toTheLeft.ts';
import { doneTo, fronted, moreBehind, shareTold } from './partsTold.ts';
import {
  behindItsWord,
  earnedShare,
  foundVictims,
  ofNamedNumber,
  ofWholeNamedHere,
  ourselves,
  sameProportion,
  theirNumber,
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
  recorded,
} from './toldBeside.ts';
import type { Measured } from '../reading.ts';
import { wholeBefore, opensWithPersons, placesAlone, opensSentence, opensAsWhole } from './opensSentence.ts';
import { isTotalled, isBoundByVerb, isNumbered, isTold, hasLevel, isDefined } from './standsForNoun.ts';

/** So far behind a number reaches "the number helped home". In characters. */
const COUNT_REACH = 60;

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
  const above = bracketAbove(one);
  if (above !== null) return inherit(one, above, empty, null);
  const share = shareOfRow(one);
  if (share) return share;
  const row = ofYearRow(one);
  if (row) return { ...row, noun: empty };
  const there = ofKindRow(one) ?? ofPlaceRow(one) ?? ofPlaceBefore(one);
  if (there) return there;
  const these = ofTheseBefore(one);
  if (these !== null) return inherit(one, these, empty, { of: these, kind: 'share' });
  const beside = ofItsKind(one) ?? countedAtPlace(one) ?? atPlaceWith(one);
  if (beside !== null) return inherit(one, beside, empty, { of: beside, kind: 'part' });
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
    theirNumber(one) ??
    sameProportion(one) ??
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
  const asked = askedFor(one);
  if (asked) return asked;
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
    (hasLevel(one) || isTold(one) || isBoundByVerb(one));
  if (level) return inherit(one, antecedent, empty, null);
  const left = peopleNumbered(one) ?? nounToTheLeft(one);
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
    (behindWord(one)
      ? (takenInBelow(one) ?? asItWas(one) ?? themselves(one) ?? caredFor(one) ?? recorded(one))
      : null) ??
    whoeverDoes(one) ??
    shareOfPeople(one) ?? { rule: 'no-noun', note: 'no noun tells what it counts' }
  );
}
