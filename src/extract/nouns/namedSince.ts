import { atEndOf } from '../draft.ts';
import { antecedentOf, inherit, isAdjacent, nounBefore } from './antecedent.ts';
import { PERSONS, sameSentence, type Case, type Reading, valueOf } from './figureCase.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { nounToTheLeft } from './toTheLeft.ts';

// What "d'entre eux" speaks of, where something else has been named since the persons that were counted last.

/** "siete establecimientos. Solo dos de ellos": things that were counted right before, unless others are named since. */
export function thingsSpokenOf(one: Case, phrase: NounPhrase): Reading | null {
  const at = antecedentOf(one, false);
  const things = at === null ? undefined : one.done[at]!;
  if (at === null || !things || !isAdjacent(one.one, things)) return null;
  const few = valueOf(one.one) <= valueOf(things);
  const named = nounBefore(one);
  // "23 buques extranjeros": a noun of the phrase itself is no other.
  const left = nounToTheLeft({ ...one, one: atEndOf(things.in, one.one), done: [] });
  const own = left !== null && left.start >= things.start && left.start < things.noun.end;
  const same = named === null || own || named.reading.measure === things.measure;
  return few && same ? inherit(one, at, phrase, { of: at, kind: 'part' }) : null;
}

/** "une centaine de cas … de nombreux jeunes partent. 74 d'entre eux": persons named since the cases. */
export function nearerThanCases(one: Case, at: number): Reading | null {
  const known = one.done[at]!;
  if (known.measure !== 'cases' || isAdjacent(one.one, known) || sameSentence(one.one, known)) return null;
  const named = nounBefore(one);
  return named && PERSONS.includes(named.reading.measure) ? named : null;
}

/** "Dix exploitations ont été saisies. Trois d'entre elles": things that were counted since the persons. */
export function thingsNearer(one: Case, phrase: NounPhrase, at: number): Reading | null {
  const known = one.done[at]!;
  const since = PERSONS.includes(known.measure) && !isAdjacent(one.one, known) && !sameSentence(one.one, known);
  return since ? thingsSpokenOf(one, phrase) : null;
}
