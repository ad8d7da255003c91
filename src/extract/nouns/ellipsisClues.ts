import { isBulleted } from '../layout/bullet.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { lastIndexBack } from '../lookBack.ts';
import type { Measured } from '../reading.ts';
import { antecedentOf, inherit, isAdjacent, listedPart, standsForMany } from './antecedent.ts';
import {
  countedAnew,
  COUNTLESS,
  leftOut,
  PERSONS,
  sameSentence,
  tokenAt,
  type Case,
  type Reading,
  type Turned,
} from './figureCase.ts';
import { isNationality } from './isNationality.ts';
import { endsClause } from './moneyBefore.ts';
import { nearerThanCases } from './namedSince.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { opensAsWhole, wholeBefore } from './opensSentence.ts';
import { hasLevel, isBoundByVerb, isDefined, isNumbered, isTold, isTotalled } from './standsForNoun.ts';
import { fromLeft, nounToTheLeft, peopleNumbered } from './toTheLeft.ts';

// What a number without a noun takes from the figure that it goes on with, or from the nouns of its sentence.

/** A number whose noun is left out, with whether it opens its sentence and the persons counted before that it may be some of. */
export type Ellipsis = Readonly<{ figure: Case; opens: boolean; antecedent: number | null }>;

/** One way to tell what such a number counts, or that it counts nothing; null where it tells nothing. */
export type Clue = (ellipsis: Ellipsis) => Reading | Turned | null;

/** A clue that finds a figure whose noun the number takes; as a part or a share of it, where `kind` says so. */
export const goesOnWith =
  (find: (figure: Case) => number | null, kind: 'part' | 'share' | null = null): Clue =>
  ({ figure }) => {
    const at = find(figure);
    return at === null ? null : inherit(figure, at, leftOut(figure.one), kind && { of: at, kind });
  };

/** A clue that needs no more than the number with its neighbours. */
export const told =
  (read: (figure: Case) => Reading | Turned | null): Clue =>
  ({ figure }) =>
    read(figure);

const isShare = ({ one }: Case) => one.unit === 'percent';
const isCount = ({ one }: Case) => one.unit === 'count';

/** "6 h 45", "three hours 20": goes on with what the number before it counts. */
function besideUnit({ one: { in: reading, start }, context }: Case): boolean {
  const before = reading.tokens[tokenAt(reading.tokens, start) - 1];
  return before !== undefined && COUNTLESS.has(classOf(context.compiled.nouns, before.fold) ?? '');
}

/** "El operativo duró once horas; en 2008 hubo cinco": beyond a semicolon something else is counted. */
function isInClause({ one: { in: reading, start }, context: { compiled } }: Case): boolean {
  const { tokens, sentence } = reading;
  const clause = sentence.text.lastIndexOf(';', start);
  // "Les plus jeunes ont 15 ans ; les plus âgées, 38": a comma stands for the verb.
  if (clause < 0 || sentence.text.slice(0, start).endsWith(', ')) return true;
  return tokens.some(
    (token) => token.start > clause && token.start < start && COUNTLESS.has(classOf(compiled.nouns, token.fold) ?? ''),
  );
}

/** "des journées de seize heures, limitées à neuf": a number right behind one that counts nothing. */
export const asTurnedDown: Clue = ({ figure }) => {
  const uncounted = isCount(figure) && figure.lastTurned !== null && COUNTLESS.has(figure.lastTurned);
  return uncounted && isInClause(figure) && (endsClause(figure) || besideUnit(figure) || isDefined(figure))
    ? { rule: 'as before', note: 'counts what the number before it counts' }
    : null;
};

/** "30 femmes et 12": the persons of its own sentence. */
export const inItsSentence: Clue = ({ figure, antecedent }) =>
  antecedent !== null && sameSentence(figure.one, figure.done[antecedent])
    ? inherit(
        figure,
        antecedent,
        leftOut(figure.one),
        opensAsWhole(figure, antecedent) ?? listedPart(figure, antecedent),
      )
    : null;

/** "Most victims were women, but up to 22% were men": the whole of a share is the victims that its sentence names. */
export const shareOfVictims: Clue = ({ figure }) => {
  const { one, context } = figure;
  const { tokens } = one.in;
  const { nouns } = context.compiled;
  const token = isShare(figure)
    ? tokens.slice(0, tokenAt(tokens, one.start)).find(({ lower }) => classOf(nouns, lower) === 'victims')
    : undefined;
  if (!token) return null;
  return fromLeft(figure, { start: token.start, end: token.end, nounClass: 'victims', head: token.text, again: false });
};

export const thanCases: Clue = ({ figure, antecedent }) =>
  antecedent === null ? null : nearerThanCases(figure, antecedent);

/** "112 vessels … Sixty-one carried men": a part of what the sentence before counts, else what it goes on with. */
export const openingPart: Clue = ({ figure, opens, antecedent }) => {
  const whole = opens ? wholeBefore(figure) : null;
  const kind = isShare(figure) ? 'share' : 'part';
  if (whole !== null) return inherit(figure, whole, leftOut(figure.one), { of: whole, kind });
  return antecedent !== null && opens ? inherit(figure, antecedent, leftOut(figure.one), null) : null;
};

/** "In 2019 the latter category had stood at just four." */
export const itsLevel: Clue = ({ figure, antecedent }) => {
  const level =
    antecedent !== null &&
    isCount(figure) &&
    isAdjacent(figure.one, figure.done[antecedent]!) &&
    (hasLevel(figure) || isTold(figure) || isBoundByVerb(figure));
  return level ? inherit(figure, antecedent, leftOut(figure.one), null) : null;
};

/** What a percentage without a noun is a share of: the persons of the figure before it, or what the share before it is of. */
function sharedWhole({ figure: { one, done }, antecedent }: Ellipsis, left: NounPhrase | null): number | null {
  const persons = left !== null && ['persons', 'professionals', 'nationality'].includes(left.nounClass ?? '');
  const near = antecedent !== null && (left === null || (persons && isAdjacent(one, done[antecedent]!)));
  if (near && one.change === null) return antecedent;
  const last = done.at(-1);
  return left === null && last?.unit === 'percent' && isAdjacent(one, last) ? done.length - 1 : null;
}

/** "les victimes, au nombre de vingt": the noun to its left, where something tells that the number stands for it. */
export const nounOnTheLeft: Clue = (ellipsis) => {
  const { figure } = ellipsis;
  const { unit, change, form, quantity } = figure.one;
  const left = peopleNumbered(figure) ?? nounToTheLeft(figure);
  const shared = unit === 'percent' ? sharedWhole(ellipsis, left) : null;
  if (shared !== null) return inherit(figure, shared, leftOut(figure.one), null);
  const stands =
    change !== null ||
    form === 'digits' ||
    quantity.qualifier !== 'exact' ||
    isNumbered(figure) ||
    isDefined(figure) ||
    isTotalled(figure);
  return left !== null && unit !== 'money' && stands ? fromLeft(figure, left) : null;
};

/** Does a number end its clause in digits, or with its scale? */
const closes = (figure: Case) => (figure.one.form === 'digits' || figure.one.scale > 1) && endsClause(figure);

/** Does a figure stand in the sentence before, or above in the same list? */
function goesOnInList({ one, context }: Case, other: Measured): boolean {
  const [from, to] = [other.in.sentence.index, one.in.sentence.index];
  if (to - from === 1) return true;
  return to > from && context.sentences.slice(from, to + 1).every(({ text }) => isBulleted(text));
}

const goesOn = ({ figure, antecedent }: Ellipsis) =>
  antecedent !== null && goesOnInList(figure, figure.done[antecedent]!) && closes(figure);

/** Does its sentence begin with a people? */
function opensWithPeople({ one: { in: reading }, context: { compiled } }: Case): boolean {
  const { tokens } = reading;
  const at = compiled.lexicon.nouns.articles.includes(tokens[0]?.lower ?? '') ? 1 : 0;
  return tokens[at] !== undefined && isNationality(tokens, at, compiled);
}

/** "654 names … Minas Gerais heads the list with 151". */
export const thingsAtTheEnd: Clue = (ellipsis) => {
  const { figure } = ellipsis;
  const at = antecedentOf(figure, false);
  const things =
    at !== null && isCount(figure) && closes(figure) && !goesOn(ellipsis) && isAdjacent(figure.one, figure.done[at]!);
  if (!things) return null;
  // "recibió 9.480 solicitudes en 2018. Los cubanos presentaron 6.350": those of a people are some of them.
  const whole = figure.done[at]!;
  const some =
    opensWithPeople(figure) && whole.part === null && (whole.quantity.low ?? 0) > (figure.one.quantity.high ?? 0);
  return inherit(figure, at, leftOut(figure.one), some ? { of: at, kind: 'part' } : null);
};

/** So far behind a number reaches "the number helped home". In characters. */
const COUNT_REACH = 60;

/** "They bring to 184 the number helped home.", and what ends its clause in a list. */
export const asPersonsBefore: Clue = (ellipsis) => {
  const { figure, antecedent } = ellipsis;
  const { in: reading, end, change } = figure.one;
  const { countOf } = figure.context.compiled.lexicon.nouns;
  const counted = () => countOf.test(reading.sentence.text.slice(end, end + COUNT_REACH));
  const stands = antecedent !== null && (isShare(figure) || change !== null || goesOn(ellipsis) || counted());
  return stands ? inherit(figure, antecedent, leftOut(figure.one), null) : null;
};

const LIST_REACH = 3;

/** "67 per cent eat less. … 57% live in damaged shelters": the shares of a list are of the same persons. */
export const asSharesAbove: Clue = ({ figure, opens }) => {
  const { one, done } = figure;
  if (!((isShare(figure) && opens) || (isCount(figure) && standsForMany(figure)))) return null;
  const near = ({ in: { sentence } }: Measured) => one.in.sentence.paragraph - sentence.paragraph <= LIST_REACH;
  const at = lastIndexBack(done, (other) => other.unit === 'percent' && near(other));
  return at >= 0 && PERSONS.includes(done[at]!.measure) ? inherit(figure, at, leftOut(figure.one), null) : null;
};

const SHORTEST_NOUN = 4;

/** "Reported abandonments rose from four to 17": a noun of no list, where its number is told to have changed. */
export const whatChanged: Clue = ({ figure: { one, context } }) => {
  const { compiled } = context;
  const { plural } = compiled.lexicon.nouns;
  const { tokens } = one.in;
  if (one.change === null || one.unit === 'money') return null;
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
  if (!noun) return null;
  return countedAnew({ measure: 'other', rule: 'what has changed' }, { start: noun.start, end: noun.end });
};

/** Tries a clue where a word stands right before the number, a verb it may be. */
export const behindWord =
  (read: (figure: Case) => Reading | null): Clue =>
  ({ figure }) => {
    const { tokens } = figure.one.in;
    return tokens[tokenAt(tokens, figure.one.start) - 1]?.kind === 'word' ? read(figure) : null;
  };
