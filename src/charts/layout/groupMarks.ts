import type { UnlabelledMark } from './planeLayout.ts';

/** Marks whose points or strokes lie so near, in pixels, cover each other by more than half. */
const NEAR_POINTS = 7;
const NEAR_STROKES = 5;

/** Groups marks that cover each other, so that they can share a label; the first of a group is the first in the order given. */
export function groupMarks(marks: readonly UnlabelledMark[]): UnlabelledMark[][] {
  const groups: UnlabelledMark[][] = [];
  for (const mark of marks) {
    const group = groups.find(([first]) => first !== undefined && coincide(first, mark));
    if (group) group.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function coincide(a: UnlabelledMark, b: UnlabelledMark): boolean {
  const isNear = (one: number, other: number, most: number) => Math.abs(one - other) <= most;
  if (!isNear(a.rise, b.rise, NEAR_STROKES)) return false;
  if (a.stroke === null || b.stroke === null) {
    return a.stroke === b.stroke && isNear(a.x, b.x, NEAR_POINTS) && isNear(a.y, b.y, NEAR_POINTS);
  }
  return (
    isNear(a.y, b.y, NEAR_STROKES) &&
    isNear(a.x + a.stroke.from, b.x + b.stroke.from, NEAR_STROKES) &&
    isNear(a.x + a.stroke.to, b.x + b.stroke.to, NEAR_STROKES)
  );
}
