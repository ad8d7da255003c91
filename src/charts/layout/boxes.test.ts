import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesMeet, sharedArea, spreadLanes } from './boxes.ts';

describe('spreadLanes(intervals, gap)', () => {
  it('keeps apart what would meet and reuses a lane that is free again', () => {
    expect(
      spreadLanes(
        [
          { start: 0, end: 10 },
          { start: 5, end: 20 },
          { start: 12, end: 30 },
        ],
        2,
      ),
    ).toEqual([0, 1, 0]);
  });

  it('never lets two intervals of a lane meet', () => {
    const interval = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 80 }));
    fc.assert(
      fc.property(fc.array(interval), (pairs) => {
        const intervals = pairs.map(([start, length]) => ({ start, end: start + length }));
        const lanes = spreadLanes(intervals, 3);
        intervals.forEach((a, i) =>
          intervals.forEach((b, j) => {
            if (i < j && lanes[i] === lanes[j]) expect(a.end + 3 <= b.start || b.end + 3 <= a.start).toBe(true);
          }),
        );
      }),
    );
  });
});

describe('boxesMeet(a, b) and sharedArea(box, others)', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };

  it('does not count a common edge as meeting', () => {
    expect(boxesMeet(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false);
    expect(boxesMeet(box, { left: 9, top: 9, right: 20, bottom: 20 })).toBe(true);
  });

  it('adds the areas that are shared', () => {
    expect(sharedArea(box, [{ left: 5, top: 5, right: 20, bottom: 20 }, box])).toBe(125);
  });
});
