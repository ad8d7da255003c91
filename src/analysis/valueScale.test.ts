import { describe, expect, it } from 'vitest';
import { positionOn, valueScale } from './valueScale.ts';

describe('valueScale(values, wanted)', () => {
  it('is logarithmic when the largest value is fifty times the smallest', () => {
    expect(valueScale([3, 150], null).kind).toBe('log');
    expect(valueScale([3, 149], null).kind).toBe('linear');
  });

  it('lets the reader choose', () => {
    expect(valueScale([3, 2_100_000], 'linear').kind).toBe('linear');
    expect(valueScale([10, 20], 'log').kind).toBe('log');
  });

  it('puts the decades on a long logarithmic axis and ends it at the next step', () => {
    expect(valueScale([3, 2_100_000], null)).toEqual({
      kind: 'log',
      domain: [2, 5_000_000],
      ticks: [10, 100, 1000, 10_000, 100_000, 1_000_000],
    });
  });

  it('adds 2 and 5 where there are few decades', () => {
    expect(valueScale([10, 60], 'log')).toEqual({ kind: 'log', domain: [10, 100], ticks: [10, 20, 50, 100] });
  });

  it('begins a linear axis at zero with whole ticks', () => {
    const scale = valueScale([1, 3], null);
    expect(scale.domain[0]).toBe(0);
    expect(scale.ticks.every(Number.isInteger)).toBe(true);
  });

  it('leaves zeros out of a logarithmic domain', () => {
    expect(valueScale([0, 1, 1000], null).domain[0]).toBeGreaterThan(0);
  });

  it('stands without values', () => {
    expect(valueScale([], null).domain).toEqual([0, 1]);
    expect(valueScale([0], null).domain).toEqual([0, 1]);
  });
});

describe('positionOn(scale, value)', () => {
  it('puts the geometric middle in the middle of a logarithmic axis', () => {
    expect(positionOn({ kind: 'log', domain: [1, 10_000], ticks: [] }, 100)).toBeCloseTo(0.5);
  });

  it('has no place for zero on a logarithmic axis', () => {
    expect(positionOn({ kind: 'log', domain: [1, 100], ticks: [] }, 0)).toBeNull();
    expect(positionOn({ kind: 'linear', domain: [0, 100], ticks: [] }, 0)).toBe(0);
  });
});
