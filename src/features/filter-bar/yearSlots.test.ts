import { describe, expect, it } from 'vitest';
import type { YearSlot } from '../../analysis/yearAxis.ts';
import { movedBy, slotsOf, yearsOf } from './yearSlots.ts';

const axis: YearSlot[] = [
  { first: 1800, last: 2002, kind: 'before' },
  ...[2003, 2004, 2005].map((year) => ({ first: year, last: year, kind: 'years' }) as const),
];

describe('yearsOf(range, axis)', () => {
  it('is open at the ends of the axis, and no choice at both', () => {
    expect(yearsOf({ from: 0, to: 2 }, axis)).toEqual({ from: null, to: 2004 });
    expect(yearsOf({ from: 1, to: 3 }, axis)).toEqual({ from: 2003, to: null });
    expect(yearsOf({ from: 0, to: 3 }, axis)).toBeNull();
  });

  it('is closed on one slot, even at an end', () => {
    expect(yearsOf({ from: 3, to: 3 }, axis)).toEqual({ from: 2005, to: 2005 });
    expect(yearsOf({ from: 0, to: 0 }, axis)).toEqual({ from: 1800, to: 2002 });
  });
});

describe('slotsOf(years, axis)', () => {
  it('gives the slots that a range touches, and the ends for what lies beyond', () => {
    expect(slotsOf({ from: 1950, to: 2004 }, axis)).toEqual({ from: 0, to: 2 });
    expect(slotsOf({ from: 2030, to: null }, axis)).toEqual({ from: 3, to: 3 });
    expect(slotsOf(null, axis)).toEqual({ from: 0, to: 3 });
  });
});

describe('movedBy(range, by, axis)', () => {
  it('keeps the length of a range at the ends', () => {
    expect(movedBy({ from: 1, to: 2 }, 5, axis)).toEqual({ from: 2, to: 3 });
    expect(movedBy({ from: 1, to: 2 }, -5, axis)).toEqual({ from: 0, to: 1 });
  });
});
