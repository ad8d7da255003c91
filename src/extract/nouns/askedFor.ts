import { atEndOf } from '../draft.ts';
import { antecedentOf, inherit, nounBefore } from './antecedent.ts';
import { COUNTLESS, sameSentence, tokenAt, type Case, type Reading, leftOut, valueOf } from './figureCase.ts';
import { endsClause } from './moneyBefore.ts';
import { nounPhraseAt } from './nounPhraseAt.ts';
import { fromLeft } from './toTheLeft.ts';
import type { Measure } from '../../model/figure.ts';
import type { Sentence } from '../stages/2-segment.ts';

// A number without a noun in an answer, or below a heading: what was asked for, or named there, is counted.

/** An answer goes on with what its question asks for in its first sentence, and in the second where the first counts it. */
const ANSWER_REACH = 2;
const ENDS_QUESTION = /\?[»”"]?$/u;
const ENDS_SENTENCE = /[.!?:;][»”"]?$/u;
/** A longer line is no heading. In characters. */
const LONGEST_HEADING = 60;

/** "¿Cuántos refugiados siguen en Liberia? … teníamos registrados 62.480", "¿En cuántas intervino la Fiscalía? En 58." */
export function askedFor(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const { index } = one.in.sentence;
  if (one.unit !== 'count' || sameSentence(one, done.at(-1))) return null;
  const question = context.sentences
    .slice(Math.max(0, index - ANSWER_REACH), index)
    .findLast(({ text }) => ENDS_QUESTION.test(text));
  const { guards, lexicon } = context.compiled;
  const asked = question && lexicon.parts.howMany.exec(question.text);
  if (!question || !asked) return null;
  const far = index - question.index > 1;
  // "How many visas were sold? Police found 120. They arrested 12."
  const before = one.in.sentence.text.slice(0, one.start);
  const { hits } = one.in.sentence;
  const ofPersons =
    guards.test(lexicon.cues.victimVerb, before, hits) ||
    (lexicon.cues.suspects !== null && guards.test(lexicon.cues.suspects.by, before, hits));
  if (far && (done.at(-1)?.in.sentence.index !== index - 1 || ofPersons)) return null;
  const reading = context.read(question);
  const at = tokenAt(reading.tokens, asked.index + asked[0].length);
  const phrase = nounPhraseAt(reading.tokens, at, question.text, context.compiled);
  const noun = leftOut(one);
  if (phrase && COUNTLESS.has(phrase.nounClass ?? '')) return null;
  if (phrase && phrase.nounClass !== null)
    return { ...fromLeft({ ...figure, done: [], one: atEndOf(reading, one) }, phrase), noun };
  // "¿en cuántas intervino la Fiscalía?": of those that were counted before.
  const whole = antecedentOf(figure, false);
  const larger = whole !== null && (done[whole]!.quantity.low ?? 0) > valueOf(one);
  return larger ? inherit(figure, whole, noun, { of: whole, kind: 'part' }) : null;
}

const isHeading = ({ text }: Sentence) => text.length < LONGEST_HEADING && !ENDS_SENTENCE.test(text);

/** "3. Complaints | The Division received 8,077": what somebody takes in below a heading is what the heading names. */
export function takenInBelow(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const above = context.sentences[one.in.sentence.index - 1];
  const before = one.in.sentence.text.slice(Math.max(0, one.start - TAKING_REACH), one.start);
  const takes =
    one.unit === 'count' &&
    context.compiled.guards.test(context.compiled.lexicon.cues.takesIn, before, one.in.sentence.hits) &&
    endsClause(figure);
  if (!takes || !above) return null;
  const named = isHeading(above) ? nounBefore(figure, 1) : null;
  if (named) return named.reading.measure === 'cases' ? named : null;
  // "dealt with 11,640 calls … The Union of Crisis Centres received about 4,200".
  const at = antecedentOf(figure, false);
  const near = at !== null && one.in.sentence.index - done[at]!.in.sentence.index <= TAKING_BACK;
  return near && TAKEN_IN.includes(done[at]!.measure) ? inherit(figure, at, leftOut(one), null) : null;
}
/** In characters. */
const TAKING_REACH = 24;
/** In sentences. */
const TAKING_BACK = 2;
const TAKEN_IN: readonly Measure[] = ['other'];
