import { sameSentence, type Case } from './figureCase.ts';
import type { MeasureReading } from './measureOf.ts';
import type { NounPhrase } from './nounPhrase.ts';

// What the figure right before says of what a noun phrase counts.

/** "a formé respectivement 275 et 190 éleveuses": numbers that share their noun count the same. */
export function sameNoun({ one, done }: Case, phrase: NounPhrase): MeasureReading | null {
  const last = done.at(-1);
  const shared = sameSentence(one, last) && last.unit === one.unit && last.noun.start === phrase.start;
  return shared ? { measure: last.measure, rule: 'as listed' } : null;
}

/** "nine unions with 30,000 members": those whom the bodies counted right before have. */
export function membersOfBodies({ one, done, context }: Case, { head }: NounPhrase): MeasureReading | null {
  const last = done.at(-1);
  const bodies =
    sameSentence(one, last) && last.measure === 'organisations' && one.start - last.noun.end <= MEMBERS_REACH;
  const members = bodies && context.compiled.lexicon.cues.allied.members.test(head);
  return members && one.first !== last.first ? { measure: 'people', rule: 'members of those' } : null;
}
const MEMBERS_REACH = 24;
