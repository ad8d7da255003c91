import type { Span } from '../../model/article.ts';
import type { Measure } from '../../model/figure.ts';
import type { Context } from '../context.ts';
import type { MeasureReading } from './measureOf.ts';
import type { Measured, Qualified } from '../reading.ts';
import type { Token } from '../text/token.ts';

export const PERSONS: readonly Measure[] = ['victims', 'participants', 'people'];
export const COUNTLESS = new Set<string>(['duration', 'distance', 'uncounted']);

/** Why a number counts nothing. */
export type Turned = Readonly<{ rule: string; note: string }>;
/** What a number counts. `again` is the claim whose noun it takes. */
export type Reading = Readonly<{
  reading: MeasureReading;
  noun: Span;
  again: number | null;
  part: Measured['part'];
  /** Of a sum that leaves its currency out, or a share its sign. */
  currency: string | null;
  unit: 'percent' | null;
}>;

/** Something counted for the first time, by itself. */
export const countedAnew = (reading: MeasureReading, noun: Span): Reading => ({
  reading,
  noun,
  again: null,
  part: null,
  currency: null,
  unit: null,
});

/** One figure among its neighbours: those already measured, and the next one of the sentence. */
export type Case = Readonly<{
  one: Qualified;
  next: Qualified | undefined;
  done: readonly Measured[];
  context: Context;
  lastTurned: string | null;
  /** The claim of the same value as the number turned down just before: "Of the 36, nine". */
  lastNamed: number | null;
  /** The claim that the sentence before names again: "Les 148 victimes … Trente-cinq d'entre elles". */
  namedAbove: number | null;
}>;

/** The first token that starts at or behind an offset of the sentence. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The span of a noun that is left out: of no length, right behind the number. */
export const leftOut = ({ end }: Span): Span => ({ start: end, end });

/** How large a figure is at most; 0 where it tells no bound. */
export const valueOf = ({ quantity }: Pick<Qualified, 'quantity'>): number => quantity.high ?? quantity.low ?? 0;

export const sameSentence = (a: Qualified, b: Qualified | undefined): b is Qualified =>
  b !== undefined && a.in.sentence.index === b.in.sentence.index;
