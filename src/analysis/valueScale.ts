import { scaleLinear } from 'd3-scale';

export type ScaleKind = 'log' | 'linear';

/** An axis for values: the domain is explicit, the ticks are chosen, and both are the same on screen and in a file. */
export type ValueScale = Readonly<{ kind: ScaleKind; domain: readonly [number, number]; ticks: readonly number[] }>;

/** From this spread on (largest to smallest positive value) small values would vanish on a linear axis. */
const LOG_SPREAD = 50;

/**
 * Chooses an axis for these values. `wanted` null leaves the kind to their spread. A linear axis begins at zero; a
 * logarithmic one at the step of 1, 2 or 5 times a power of ten below the smallest positive value: zeros have no place
 * on it.
 */
export function valueScale(values: readonly number[], wanted: ScaleKind | null): ValueScale {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!(value > 0)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (high === -Infinity) return { kind: 'linear', domain: [0, 1], ticks: [0, 1] };
  return (wanted ?? (high / low >= LOG_SPREAD ? 'log' : 'linear')) === 'log' ? logScale(low, high) : linearScale(high);
}

/** Where a value lies on the axis, from 0 to 1; null where it has no place (zero on a logarithmic axis). */
export function positionOn({ kind, domain: [low, high] }: ValueScale, value: number): number | null {
  if (kind === 'linear') return (value - low) / (high - low);
  if (value <= 0) return null;
  return Math.log(value / low) / Math.log(high / low);
}

function linearScale(high: number): ValueScale {
  const scale = scaleLinear().domain([0, high]).nice(5);
  const whole = scale.ticks(5).filter((tick) => Number.isInteger(tick) || high < 2);
  const [, end = high] = scale.domain();
  return { kind: 'linear', domain: [0, end], ticks: whole };
}

function logScale(low: number, high: number): ValueScale {
  const start = stepBelow(low);
  const end = stepAbove(Math.max(high, start * 10));
  const decades = steps(start, end, [1]);
  return { kind: 'log', domain: [start, end], ticks: decades.length > 3 ? decades : steps(start, end, [1, 2, 5]) };
}

function stepBelow(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return [5, 2, 1].map((step) => step * decade).find((step) => step <= value) ?? decade;
}

function stepAbove(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return [1, 2, 5, 10].map((step) => step * decade).find((step) => step >= value) ?? decade * 10;
}

/** All products of a power of ten and one of the factors within the ends, ascending. */
function steps(start: number, end: number, factors: readonly number[]): number[] {
  const found: number[] = [];
  for (let decade = Math.floor(Math.log10(start) + 1e-9); 10 ** decade <= end; decade += 1) {
    for (const factor of factors) {
      const tick = factor * 10 ** decade;
      if (tick >= start && tick <= end) found.push(tick);
    }
  }
  return found;
}
