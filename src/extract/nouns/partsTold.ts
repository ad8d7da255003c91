import { lastIndexBack } from '../lookBack.ts';
import { classOf } from '../lexicons/nounForms.ts';
import type { Measured } from '../reading.ts';
import { antecedentOf, inherit, isAdjacent, isCompared } from './antecedent.ts';
import { PERSONS, sameSentence, tokenAt, type Case, type Reading, leftOut, valueOf } from './figureCase.ts';

// A number without a noun that a verb or a preposition makes a part of what the sentence before counts.

/** "763 menores. No todos se quedan. A 48 les perdió la pista": beyond one sentence that counts nothing. */
const isBeyondOne = ({ one, done, context: { sentences, read, compiled } }: Case, other: Measured) =>
  other.in.sentence.index === done.at(-1)?.in.sentence.index &&
  one.in.sentence.index - other.in.sentence.index === 2 &&
  one.in.sentence.paragraph === other.in.sentence.paragraph &&
  // "Los bares cerraron. A 12 les quitaron la licencia": it names others.
  !read(sentences[one.in.sentence.index - 1]!).tokens.some(({ lower }) => classOf(compiled.nouns, lower) !== undefined);

/** What the sentence before counts as a whole, more than the number; where `wanted` tells, of such a measure. */
function wholeAbove(figure: Case, wanted: (other: Measured) => boolean = () => true): number | null {
  const { one, done } = figure;
  const last = done.at(-1);
  // "2,100 passports. Four hundred were out of date. For 75": the whole of the part right before.
  const of = last && isAdjacent(one, last) ? last.part?.of : undefined;
  const root = of === undefined ? undefined : done[of]!;
  if (of !== undefined && root && root.unit === 'count' && valueOf(root) > valueOf(one) && wanted(root)) return of;
  const at = lastIndexBack(
    done,
    (other) =>
      (isAdjacent(one, other) || isBeyondOne(figure, other)) &&
      other.unit === 'count' &&
      other.part === null &&
      valueOf(other) > valueOf(one) &&
      wanted(other) &&
      !isCompared(other, figure),
  );
  return at < 0 ? null : at;
}

const asPart = (figure: Case, of: number): Reading => inherit(figure, of, leftOut(figure.one), { of, kind: 'part' });

/** How far before a number stand the words that give it to somebody. In characters. */
const SHARING_REACH = 44;

/** "318 complaints in 2019. Nairobi led with 121, Mombasa came next with 38": so many of them were somebody's. */
export function shareTold(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const { text } = one.in.sentence;
  const { sharing, sharedOn } = context.compiled.lexicon.nouns;
  const before = text.slice(Math.max(0, one.start - SHARING_REACH), one.start);
  const last = done.at(-1);
  const sibling = sameSentence(one, last) && last.part?.kind === 'part' && last.again !== null ? last.part.of : null;
  const told = sharing.test(before) || (sibling !== null && sharedOn.test(before));
  if (one.unit !== 'count' || !told) return null;
  const whole = sibling ?? (sameSentence(one, last) ? null : wholeAbove(figure));
  return whole === null ? null : asPart(figure, whole);
}

/** "431 had been promised a job. To 58 a fare had been paid", "53 matters. In six the victim was a child". */
export function fronted(figure: Case): Reading | null {
  const { one, context } = figure;
  const { tokens } = one.in;
  const { fronting, sentenceJoiners } = context.compiled.lexicon.nouns;
  const at = tokenAt(tokens, one.start);
  // "Pero a 47 hubo que ayudarles".
  const joined = at === 2 && sentenceJoiners.includes(tokens[0]!.lower);
  const opens = (at === 1 || joined) && fronting.includes(tokens[at - 1]!.lower);
  const behind = tokens[tokenAt(tokens, one.end)];
  if (one.unit !== 'count' || one.shape !== 'plain' || !opens || !behind) return null;
  // "But at nine, the bell rings."
  if (joined && behind.kind !== 'word') return null;
  if (behind.kind === 'sign' && behind.text !== ',') return null;
  // "In eight they met tailors": where something happens is no person.
  const places = context.compiled.lexicon.placeRoles.within.includes(tokens[0]!.lower);
  const whole = wholeAbove(figure, places ? ({ measure }) => !PERSONS.includes(measure) : undefined);
  return whole === null ? null : asPart(figure, whole);
}

/** "46 beds … Twelve more will be added": more of what was counted. */
export function moreBehind(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const behind = one.in.tokens[tokenAt(one.in.tokens, one.end)]?.lower ?? '';
  if (one.unit !== 'count' || !context.compiled.lexicon.nouns.moreBehind.includes(behind)) return null;
  const at = antecedentOf(figure, false);
  const near = at !== null && one.in.sentence.index - done[at]!.in.sentence.index <= MORE_REACH;
  return near ? inherit(figure, at, leftOut(one), null) : null;
}
/** In sentences. */
const MORE_REACH = 2;

/** "heard 77 cases. It sent 40 to the council and dismissed 16": what a verb does to some of what was counted. */
export function doneTo(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const { tokens } = one.in;
  const { lexicon } = context.compiled;
  const at = tokenAt(tokens, one.start);
  const verb = tokens[at - 1];
  const behind = tokens[tokenAt(tokens, one.end)];
  const goesOn =
    behind === undefined ||
    behind.kind === 'sign' ||
    (lexicon.placeRoles.prepositions.includes(behind.lower) && !lexicon.placeRoles.within.includes(behind.lower)) ||
    lexicon.ranges.joinersAfterOpener.includes(behind.lower);
  if (one.unit !== 'count' || one.shape !== 'plain' || at < 2 || !goesOn) return null;
  // "The judge turned 60": only who did the counting goes on with it.
  const { text, hits } = one.in.sentence;
  if (verb?.kind !== 'word' || !lexicon.nouns.actives.test(verb.lower)) return null;
  if (!context.compiled.guards.test(lexicon.cues.sameSubject, text, hits)) return null;
  const last = done.at(-1);
  const sibling = sameSentence(one, last) && last.part?.kind === 'part' && last.again !== null ? last.part.of : null;
  const whole = sibling ?? (sameSentence(one, last) ? null : wholeAbove(figure));
  return whole === null ? null : asPart(figure, whole);
}
