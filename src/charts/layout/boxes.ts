/** A rectangle in pixels: left, top, right, bottom. */
export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The area that a box shares with others: what a label would hide there. */
export function sharedArea(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    return sum + Math.max(width, 0) * Math.max(height, 0);
  }, 0);
}

/**
 * Gives intervals lanes so that none meets another in its lane: the lane of each, in the order given. The first lane with
 * room is taken, so few lanes are used.
 */
export function spreadLanes(intervals: readonly Readonly<{ start: number; end: number }>[], gap: number): number[] {
  const order = intervals.map((_, index) => index).sort((a, b) => startAt(intervals, a) - startAt(intervals, b));
  const lanes = new Array<number>(intervals.length).fill(0);
  const ends: number[] = [];
  for (const index of order) {
    const interval = intervals[index];
    if (!interval) continue;
    const free = ends.findIndex((end) => end + gap <= interval.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = interval.end;
    lanes[index] = lane;
  }
  return lanes;
}

function startAt(intervals: readonly Readonly<{ start: number }>[], index: number): number {
  return intervals[index]?.start ?? 0;
}
