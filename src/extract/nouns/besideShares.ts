import { lastIndexBack } from '../lookBack.ts';
import { inherit, isCompared } from './antecedent.ts';
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
import type { Measured } from '../reading.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { PERSON_NOUNS } from './toTheLeft.ts';
import { isNationality } from './isNationality.ts';
import type { NounPhrase } from './nounPhrase.ts';

// A share beside another one is of the same whole, or leaves out what the other one tells.

/** "Dans cet ensemble, les filles pèsent lourd (45 %)": a share of what was counted before its sentence. */
export function ofTheseBefore(figure: Case): number | null {
  const { one, done, context } = figure;
  const { text, index } = one.in.sentence;
  const last = done.at(-1);
  if (one.unit !== 'percent' || sameSentence(one, last) || !context.compiled.lexicon.parts.ofThese.test(text))
    return null;
  const at = lastIndexBack(
    done,
    (other) =>
      other.unit === 'count' &&
      PERSONS.includes(other.measure) &&
      !isCompared(other, figure) &&
      index - other.in.sentence.index <= THESE_REACH,
  );
  return at < 0 ? null : at;
}
const THESE_REACH = 2;

/** "De cada cien, 47 venían de Honduras, 21 de Nicaragua". */
export function ofEachHundred(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const { text } = one.in.sentence;
  const opened = context.compiled.lexicon.parts.eachHundred.exec(text)?.[0].length;
  if (opened === undefined || one.unit !== 'count' || valueOf(one) > 100) return null;
  // "De cada cien, 47 venían de Honduras; la policía detuvo a 12": the list ends where its clause does.
  const last = done.at(-1);
  const from = sameSentence(one, last) && last.unit === 'percent' ? last.end : opened;
  const beside = one.start >= from && one.start - from <= HUNDRED_REACH && !/[;:]/u.test(text.slice(from, one.start));
  if (!beside) return null;
  // "500 denuncias. De cada cien, 30 se archivan": of what was counted right before, else of persons.
  const at = lastIndexBack(done, ({ unit }) => unit !== 'percent');
  const near = done[at] !== undefined && one.in.sentence.index - done[at].in.sentence.index <= 1;
  if (near && done[at]!.unit === 'count')
    return { ...inherit(figure, at, leftOut(one), { of: at, kind: 'share' }), unit: 'percent' };
  const measure = near ? done[at]!.measure : 'people';
  return { ...countedAnew({ measure, rule: 'of each hundred' }, leftOut(one)), unit: 'percent' };
}

/** In characters, from the opening or the share before. */
const HUNDRED_REACH = 28;

/** "dont 87 % de femmes et 13 % de mineurs": shares listed behind one another are of one whole. */
export function siblingShare({ one, done, context }: Case): number | null {
  const before = done.at(-1);
  if (one.unit !== 'percent' || !sameSentence(one, before) || before.unit !== 'percent') return null;
  const of = before.part?.kind === 'share' ? before.part.of : before.again;
  const between = one.in.sentence.text.slice(Math.max(before.end, before.noun.end), one.start).trim().toLowerCase();
  return context.compiled.lexicon.parts.listed.test(between) ? of : null;
}

/** In characters: what stands behind a share of what is earned or paid, and before one that is paid. */
const EARNED_REACH = 60;
const PAYING_REACH = 24;

/** "el 60 % de lo que ganaba": a share of what somebody earns or pays is one of money. */
export function earnedShare({ one, context }: Case): Reading | null {
  const { earned, pays } = context.compiled.lexicon.cues;
  const { text } = one.in.sentence;
  // "a sender pays 9.8 per cent at the counter".
  const paid =
    one.shape === 'plain' &&
    !context.compiled.lexicon.parts.among.test(text) &&
    pays.test(text.slice(Math.max(0, one.start - PAYING_REACH), one.start));
  if (one.unit !== 'percent' || !(paid || earned.test(text.slice(one.end, one.end + EARNED_REACH)))) return null;
  return countedAnew({ measure: 'money', rule: 'what is earned' }, leftOut(one));
}

/** "El 54 % procede de subvenciones, el 31 % de donantes y el 15 % restante de empresas": of the sum that the first is of. */
export function shareOfSameSum({ one, done, context }: Case): number | null {
  const before = done.at(-1);
  if (one.unit !== 'percent' || !sameSentence(one, before) || before.unit !== 'percent') return null;
  const { of, lexicon } = context.compiled;
  const { tokens, sentence } = one.in;
  const articles = tokens
    .slice(tokenAt(tokens, before.end), tokenAt(tokens, one.start))
    .filter(({ lower }) => !lexicon.nouns.articles.includes(lower) && !lexicon.numbers.articles.includes(lower));
  const joined =
    lexicon.parts.listed.test(articles.at(-1)?.lower ?? '') &&
    !/[;:]/u.test(sentence.text.slice(before.end, one.start));
  const from = tokenAt(tokens, one.end);
  const given = of.has(tokens[from]?.lower ?? '') || of.has(tokens[from + 1]?.lower ?? '');
  // "35% funded, and 40 per cent of the centres": a sum that is told as a whole has no list of givers behind it.
  const told = lexicon.cues.earned.test(sentence.text.slice(before.end, before.end + EARNED_REACH));
  return before.measure === 'money' && joined && given && !told ? done.length - 1 : null;
}

/** How far behind "of the total" those may stand whose total it is. In characters. */
const PERSONS_BEHIND = 24;
/** How many sentences back a sum may be that "of the total" speaks of. */
const SUM_REACH = 2;

/** "ingresaron US$3,648.7 millones … El 93 % del total": of the sum that was told last, where nothing was counted since. */
export function shareOfTotal({ one, done, context }: Case, phrase: NounPhrase): number | null {
  const near = (other: Measured | undefined) =>
    other?.unit === 'money' && one.in.sentence.index - other.in.sentence.index <= SUM_REACH;
  // The largest of those told together: "20,5 milliards en 2019. Dix ans plus tôt, on en était à 11,2".
  let sum = done.length - 1;
  if (!near(done[sum])) return null;
  for (let at = sum - 1; near(done[at]); at--) if (valueOf(done[at]!) > valueOf(done[sum]!)) sum = at;
  const words = one.in.sentence.lower.slice(phrase.start, phrase.end).split(' ');
  const total = words.some((word) => context.compiled.lexicon.nouns.totals.includes(word));
  // "Les femmes comptent pour 40 % du total", "of the total of beneficiaries": of persons.
  const { tokens } = one.in;
  const { nouns } = context.compiled;
  const persons = tokens.some(
    ({ lower, start }) => start < phrase.end + PERSONS_BEHIND && PERSON_NOUNS.has(classOf(nouns, lower) ?? ''),
  );
  return one.unit === 'percent' && total && !persons ? sum : null;
}

/** Behind a noun an adjective or two, then the end of the clause. */
const CLOSES_CLAUSE = /^(?: \p{L}+){0,2} ?(?:[.;,»]|$)/u;

/** "29 % rapportent des violences, 11 % des brûlures": behind a share with a verb the next one leaves the verb out. */
export function gappedShare({ one, done, context }: Case, phrase: NounPhrase): number | null {
  const before = done.at(-1);
  if (one.unit !== 'percent' || !sameSentence(one, before) || before.unit !== 'percent') return null;
  const { tokens, sentence } = one.in;
  const verb = tokens[tokenAt(tokens, before.end)];
  const told = before.noun.end <= before.end && verb?.kind === 'word' && !context.compiled.of.has(verb.lower);
  const between = sentence.text.slice(before.end, one.start);
  const beside = between.endsWith(', ') && between.indexOf(',') === between.length - 2;
  return told && beside && CLOSES_CLAUSE.test(sentence.text.slice(phrase.end)) ? done.length - 1 : null;
}

/** How long a clause without a verb is between two shares of a list. In words. */
const LONGEST_GAPPED = 5;

/** Does the clause end behind a number: with a sign, a conjunction, or a time? */
function closesClause({ one: { in: reading, end }, context: { compiled } }: Case): boolean {
  const next = reading.tokens[tokenAt(reading.tokens, end)];
  const and = compiled.lexicon.ranges.joinersAfterOpener;
  return next?.kind !== 'word' || and.includes(next.lower) || reading.times.some(({ start }) => start === next.start);
}

/** "38 pour cent du groupe, contre 22 en 2012": a number that is set against a percentage is one, or goes on a list of them. */
export function shareBefore(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const last = done.at(-1);
  const value = valueOf(one);
  if (last?.unit !== 'percent' || one.unit !== 'count' || !sameSentence(one, last)) return null;
  const { parts, nouns } = context.compiled.lexicon;
  const { tokens, sentence } = one.in;
  const between = sentence.text.slice(last.end, one.start);
  const here = tokenAt(tokens, one.start);
  const fits = value + valueOf(last) <= 100 && !/[;:.]/u.test(between) && !parts.equals.test(between);
  // "69 per cent of them, labour trafficking for 7."
  const listed =
    between.includes(',') &&
    tokens[tokenAt(tokens, one.end)]?.kind !== 'word' &&
    last.shape !== 'share' &&
    !parts.joinsClause.test(between);
  // "Filipinas accounted for 44 per cent and Sri Lankans for 23": behind the same preposition in a clause that has no verb.
  const opener = tokens[here - 1]?.lower ?? '';
  const gapped =
    tokens[tokenAt(tokens, one.end)]?.kind !== 'word' &&
    opener === tokens[tokenAt(tokens, last.start) - 1]?.lower &&
    context.compiled.stops.has(opener) &&
    !nouns.articles.includes(opener);
  // "Haitians made up 79 per cent and Cubans 7", "44 % des migrants, la domesticité 23 et l'agriculture 9".
  const unsigned = last.numberEnd === last.end && last.shape === 'plain';
  const short = here - tokenAt(tokens, Math.max(last.end, last.noun.end)) <= LONGEST_GAPPED;
  const goesOn = context.compiled.lexicon.ranges.joinersAfterOpener.includes(
    tokens[tokenAt(tokens, Math.max(last.end, last.noun.end))]?.lower ?? '',
  );
  const chained =
    closesClause(figure) && (unsigned || isNationality(tokens, here - 1, context.compiled)) && goesOn && short;
  if (!(fits && (listed || gapped || chained)) && !parts.against.test(between)) return null;
  const noun = leftOut(one);
  const reading = { measure: last.measure, rule: 'as before' };
  return { ...countedAnew(reading, noun), again: done.length - 1, unit: 'percent' };
}
