import type { CitedFigure } from './citedFigure.ts';
import { foldText } from './foldText.ts';
import { statedBounds } from './stated.ts';
import { countedKey } from './sameClaim.ts';
import { sumRefusals } from './sumRefusals.ts';
import type { Refusal } from './sumRefusals.ts';
import { sumTotal } from './sumTotal.ts';
import type { Total } from './sumTotal.ts';

declare const checked: unique symbol;

/** Figures that may be added; only `sumGuard` tells so. */
export type Addends = readonly [CitedFigure, CitedFigure, ...CitedFigure[]] & { readonly [checked]: true };

/** What must be said with a sum that may be made. */
export type Caution = 'inferredPeriod' | 'inferredPlace' | 'hedged' | 'subjects' | 'articles';

/** What can be said of figures that may not be added. `extremes` where they count the same thing. */
export type Instead = Readonly<{ count: number; extremes: Extremes | null }>;

/**
 * The figure with the smallest and that with the largest bound that a text states. `span` holds these bounds, where all values
 * lie between them: null where one is open or only about right, since "more than 80" is no value up to 80.
 */
export type Extremes = Readonly<{
  smallest: CitedFigure;
  largest: CitedFigure;
  span: Readonly<{ min: number; max: number }> | null;
}>;

/** A sum exists only with the figures that passed; a refusal only with its reasons. */
export type SumVerdict =
  | Readonly<{ verdict: 'sum'; total: Total; terms: Addends; cautions: readonly Caution[] }>
  | Readonly<{ verdict: 'refused'; refusals: readonly [Refusal, ...Refusal[]]; instead: Instead }>
  | Readonly<{ verdict: 'tooFew' }>;

/**
 * Whether figures may be added, and to what. They may if they count the same thing in the same unit, currency and rate, at
 * places apart, over periods that are the same or apart, and if none repeats, holds or is held by another. A percentage,
 * a figure without a place and one without a period are added to nothing.
 */
export function sumGuard(picked: readonly CitedFigure[]): SumVerdict {
  const figures = [...new Map(picked.map((cited) => [cited.figure.id, cited])).values()];
  if (figures.length < 2) return { verdict: 'tooFew' };
  const [first, ...more] = sumRefusals(figures);
  if (first) return { verdict: 'refused', refusals: [first, ...more], instead: insteadOf(figures) };
  const total = sumTotal(figures.map(({ figure }) => figure.value));
  // Two open sides are a reason of a pair already.
  if (total === null) throw new Error('a sum without a bound was not refused');
  return { verdict: 'sum', total, terms: figures as unknown as Addends, cautions: cautionsOf(figures) };
}

function hasInferredPlace({ figure: { places, regions } }: CitedFigure): boolean {
  return [...places.filter(({ role }) => role !== 'venue'), ...regions].some(({ basis }) => basis === 'inferred');
}

function cautionsOf(figures: readonly CitedFigure[]): Caution[] {
  const some = (holds: (cited: CitedFigure) => boolean) => figures.some(holds);
  const several = (keyOf: (cited: CitedFigure) => string) => new Set(figures.map(keyOf)).size > 1;
  const cautions: readonly (readonly [Caution, boolean])[] = [
    ['inferredPeriod', some(({ figure }) => figure.period.basis === 'inferred')],
    ['inferredPlace', some(hasInferredPlace)],
    ['hedged', some(({ figure }) => figure.hedged === true)],
    ['subjects', several(({ figure }) => foldText(figure.subject))],
    ['articles', several(({ article }) => article.id)],
  ];
  return cautions.filter(([, holds]) => holds).map(([caution]) => caution);
}

function insteadOf(figures: readonly CitedFigure[]): Instead {
  const count = figures.length;
  if (new Set(figures.map(({ figure }) => countedKey(figure))).size > 1) return { count, extremes: null };
  const bounds = figures.flatMap((cited) => statedBounds(cited.figure.value).map((bound) => ({ cited, bound })));
  const [first, ...others] = bounds;
  if (!first) return { count, extremes: null };
  const smallest = others.reduce((least, one) => (one.bound < least.bound ? one : least), first);
  const largest = others.reduce((most, one) => (one.bound > most.bound ? one : most), first);
  const isClosed = figures.every(
    ({ figure: { value } }) => value.low !== null && value.high !== null && value.qualifier !== 'approx',
  );
  const span = isClosed ? { min: smallest.bound, max: largest.bound } : null;
  return { count, extremes: { smallest: smallest.cited, largest: largest.cited, span } };
}
