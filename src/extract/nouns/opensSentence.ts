import { lastIndexBack } from '../lookBack.ts';
import {
  inherit,
  isAdjacent,
  isCompared,
  nounBefore,
  placesSpokenOf,
  standsForMany,
  underHeading,
} from './antecedent.ts';
import { PERSONS, tokenAt, type Case, type Reading, leftOut, valueOf } from './figureCase.ts';
import { listNumberLength } from '../layout/bullet.ts';
import type { Measured } from '../reading.ts';

/** How many tokens may open a sentence before the count that it speaks of: "Of the more than 300". */
const OPENING = 6;

/**
 * "112 vessels … Sixty-one carried men", "Of the 166, 23 had been held": a number that opens a sentence is a part of what
 * the sentence before counts, or of the whole that its own sentence has just named again.
 */
export function wholeBefore(figure: Case): number | null {
  const { one, done, lastTurned, lastNamed } = figure;
  const value = valueOf(one);
  const larger = (other: Measured) => one.unit === 'percent' || valueOf(other) >= value;
  if (lastNamed !== null && larger(done[lastNamed]!)) return lastNamed;
  const heading = underHeading(figure);
  if (heading !== null) return heading;
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

export function opensWithPersons(figure: Case, opens: boolean): Reading | null {
  if (!opens || figure.one.unit !== 'count' || figure.one.shape !== 'plain') return null;
  const named = nounBefore(figure);
  return named && PERSONS.includes(named.reading.measure) ? named : null;
}

/** "visitó 47 fincas. En once encontró": a number alone behind a preposition of place is a part of the places right before. */
export function placesAlone(figure: Case): Reading | null {
  const { one, done } = figure;
  const at = placesSpokenOf(figure);
  const places = at === null ? undefined : done[at];
  const value = valueOf(one);
  if (at === null || !places || !isAdjacent(one, places) || value >= (places.quantity.low ?? 0)) return null;
  return inherit(figure, at, leftOut(one), { of: at, kind: 'part' });
}

/** Does the number open its sentence, or stand right behind a whole named again ("Of the 166, 23 had been held")? */
export function opensSentence(figure: Case): boolean {
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

/** "Among the 112 minors, 58 said": a count that "of" or "among" opens the sentence with is the whole of what follows. */
export function opensAsWhole({ one, done, context }: Case, at: number): Measured['part'] {
  const whole = done[at]!;
  const { of, lexicon } = context.compiled;
  const opener = one.in.tokens[0]?.lower ?? '';
  const opens = of.has(opener) || lexicon.parts.wholes.includes(opener);
  const first = opens && whole.part === null && whole.unit === 'count' && whole.first <= OPENING;
  return first && done.length - 1 === at ? { of: at, kind: one.unit === 'percent' ? 'share' : 'part' } : null;
}
