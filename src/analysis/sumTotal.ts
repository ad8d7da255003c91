import type { Quantity } from '../model/figure.ts';

/** A sum with what its terms say of its certainty. `isAbout` tells that a term is itself only about right. */
export type Total = Readonly<{ value: Quantity; isAbout: boolean }>;

/**
 * Interval arithmetic: from the sum of the lows to the sum of the highs. A side that one term leaves open stays open, a
 * bound that one term excludes is excluded. null where both sides are open, so that there is nothing to say.
 */
export function sumTotal(values: readonly Quantity[]): Total | null {
  const low = sideOf(values.map((value) => value.low));
  const high = sideOf(values.map((value) => value.high));
  const isAbout = values.some(({ qualifier }) => qualifier === 'approx');
  const strict = values.some((value) => value.strict === true);
  if (low !== null && high !== null) {
    const qualifier = low !== high ? 'range' : isAbout ? 'approx' : 'exact';
    return { value: { qualifier, low, high }, isAbout };
  }
  if (low !== null) return { value: { qualifier: 'atLeast', low, high: null, strict }, isAbout };
  return high === null ? null : { value: { qualifier: 'atMost', low: null, high, strict }, isAbout };
}

function sideOf(bounds: readonly (number | null)[]): number | null {
  const known = bounds.filter((bound) => bound !== null);
  return known.length === bounds.length ? add(known) : null;
}

const DECIMALS = 1e6;

/** Adds without the dust of binary fractions, in an order of its own: the same numbers give the same sum. */
function add(numbers: readonly number[]): number {
  const sum = [...numbers].sort((a, b) => a - b).reduce((total, number) => total + number, 0);
  return Number.isInteger(sum) ? sum : Math.round(sum * DECIMALS) / DECIMALS;
}
