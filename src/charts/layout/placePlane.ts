import { yearTicks } from '../../analysis/decimalYear.ts';
import type { PlaneMark, TimePlane } from '../../analysis/toTimePlane.ts';
import { positionOn } from '../../analysis/valueScale.ts';
import { RAY_LENGTH } from '../marks/QualifierSign.tsx';
import { boxesMeet } from './boxes.ts';
import type { Box } from './boxes.ts';
import { groupMarks } from './groupMarks.ts';
import { labelPlane } from './labelPlane.ts';
import { labelWidth } from './labels.ts';
import type { PlacedPlaneMark, PlaneLayout, PlaneLayoutOptions, UnlabelledMark, Zone } from './planeLayout.ts';

const HALF = 9;
/** Beyond so many marks those without a time no longer give way: it would take long and help nobody. */
const MOST_APART = 500;

const WIDEST_LANE = 360;

/** Below so many pixels a plane is narrow. */
export const NARROW = 480;

/** Narrow planes and those with many marks are taller, so that marks of near values keep apart. */
export function planeHeight(width: number, marks: number): number {
  const base = width < NARROW ? 340 : Math.min(Math.max(Math.round(width * 0.48), 300), 400);
  return base + Math.min(Math.max(marks - 20, 0) * 5, 480);
}

/**
 * Puts the marks at their time and value, where they stay even if they cover each other: marks that coincide share one
 * label. Only marks without a time are spread, within their lane.
 */
export function placePlane(plane: TimePlane, options: PlaneLayoutOptions): PlaneLayout {
  const { width, height } = options;
  const { dated, undated, values, years, yearWidth, xOf, yOf } = planeFrame(plane, options);
  const inLane: Box[] = [];
  const placed = plane.marks.map((mark): UnlabelledMark => {
    const y = yOf(mark.anchor);
    const { value } = mark.cited.figure;
    const rise = value.qualifier === 'range' ? y - yOf(value.high) : 0;
    if (mark.time.kind !== 'undated') return placeDated(mark, { y, rise, xOf });
    const spot = placeUndated(mark, { y, rise, lane: undated, taken: inLane, width: roomFor(mark, options) });
    if (plane.marks.length <= MOST_APART) inLane.push(spot.box);
    return spot;
  });
  const groups = plane.marks.length <= MOST_APART ? groupMarks(placed) : placed.map((mark) => [mark]);
  const marks = labelPlane(groups, { ...options, lane: undated?.left ?? width });
  return { marks: inDrawingOrder(marks), height, values, dated, undated, years, yearWidth };
}

/** The axes of a plane: where its zones lie, its years stand, and a time and a value are drawn. */
export function planeFrame(
  plane: TimePlane,
  { width, height, axis, like, everyLabel = false }: Omit<PlaneLayoutOptions, 'labels'>,
) {
  const { dated, undated } = zonesOf(like ?? plane, { axis, width, least: like ? 52 : 90 });
  const values = valuesOf(like ?? plane, height, everyLabel ? 25 : 16);
  const yOf = (value: number) => values.bottom - (positionOn(plane.scale, value) ?? 0) * (values.bottom - values.top);
  const [first, last] = plane.years ?? [0, 1];
  const xOf = (year: number) =>
    dated ? dated.left + ((year - first) / (last - first)) * (dated.right - dated.left) : 0;
  const ticks = dated ? yearTicks(first, last, Math.max(2, Math.floor((dated.right - dated.left) / 52))) : [];
  const yearWidth = dated ? (dated.right - dated.left) / (last - first) : 0;
  return { height, dated, undated, values, years: ticks.map((year) => ({ year, x: xOf(year) })), yearWidth, xOf, yOf };
}

/** Long strokes lie below short ones and these below points; of marks that coincide the first one is on top. */
function inDrawingOrder(marks: readonly PlacedPlaneMark[]): PlacedPlaneMark[] {
  const length = ({ stroke }: PlacedPlaneMark) => (stroke ? stroke.to - stroke.from : -1);
  return [...marks].reverse().sort((a, b) => length(b) - length(a));
}

/** The values leave room at their ends for rays, which have a fixed length, and `below` the lowest mark. */
function valuesOf({ marks }: TimePlane, height: number, below: number): PlaneLayout['values'] {
  const has = (qualifier: string) => marks.some(({ cited }) => cited.figure.value.qualifier === qualifier);
  return { top: has('atLeast') ? RAY_LENGTH + 8 : 24, bottom: height - (has('atMost') ? RAY_LENGTH + 8 : below) };
}

function zonesOf(
  plane: TimePlane,
  { axis, width, least }: Readonly<{ axis: number; width: number; least: number }>,
): { dated: Zone | null; undated: Zone | null } {
  const undated = plane.marks.filter(({ time }) => time.kind === 'undated').length;
  if (plane.years === null) return { dated: null, undated: { left: axis + 8, right: width } };
  if (undated === 0) return { dated: { left: axis + 12, right: width - 20 }, undated: null };
  // The more marks tell no time, the more of the width is theirs.
  const part = 0.2 + 0.25 * (undated / plane.marks.length);
  const lane = Math.min(Math.max((width - axis) * part, least), WIDEST_LANE);
  return { dated: { left: axis + 12, right: width - lane - 20 }, undated: { left: width - lane, right: width } };
}

type Height = Readonly<{ y: number; rise: number }>;

function placeDated(mark: PlaneMark, { y, rise, xOf }: Height & { xOf: (year: number) => number }): UnlabelledMark {
  const { time } = mark;
  if (time.kind === 'period') {
    const [left, right] = [xOf(time.from), xOf(time.to)];
    const x = time.opensAt === 'start' ? right : left;
    const box = markBox(mark, { x, y, rise, half: 5 });
    const wide = { ...box, left: Math.min(left, box.left), right: Math.max(right, box.right) };
    return { mark, x, y, rise, stroke: { from: left - x, to: right - x }, box: wide };
  }
  const x = xOf(time.kind === 'published' ? time.at : 0);
  return { mark, x, y, rise, stroke: null, box: markBox(mark, { x, y, rise, half: HALF }) };
}

type LanePlacing = Height & Readonly<{ lane: Zone | null; taken: readonly Box[]; width: number }>;

function placeUndated(mark: PlaneMark, { y, rise, lane, taken, width }: LanePlacing): UnlabelledMark {
  const { left, right } = lane ?? { left: 0, right: 0 };
  const spotAt = (x: number) => ({ mark, x, y, rise, stroke: null, box: markBox(mark, { x, y, rise, half: HALF }) });
  for (const room of [width, 0]) {
    for (let x = left + HALF + 3; x + room <= right - HALF; x += 8) {
      const spot = spotAt(x);
      const needed = { ...spot.box, right: spot.box.right + room };
      if (!taken.some((other) => boxesMeet(needed, other))) return spot;
    }
  }
  return spotAt(clearest(left + HALF, right - HALF, { y, taken }));
}

/** Where a full lane is least full: the place that is farthest from the marks that have one. */
function clearest(from: number, to: number, { y, taken }: Readonly<{ y: number; taken: readonly Box[] }>): number {
  const near = taken.filter(({ top, bottom }) => Math.abs((top + bottom) / 2 - y) < NEAR);
  const clearance = (x: number) =>
    Math.min(
      NEAR,
      ...near.map(({ left, right, top, bottom }) => Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y)),
    );
  let best = from;
  for (let x = from + STEP; x <= to; x += STEP) if (clearance(x) > clearance(best)) best = x;
  return best;
}
const NEAR = 40;
const STEP = 4;

function markBox(mark: PlaneMark, { x, y, rise, half }: { x: number; y: number; rise: number; half: number }): Box {
  const { qualifier } = mark.cited.figure.value;
  const up = qualifier === 'atLeast' ? RAY_LENGTH + 2 : qualifier === 'approx' ? 13 : Math.max(rise, half);
  const down = qualifier === 'atMost' ? RAY_LENGTH + 2 : rise > 0 ? 3 : half;
  return { left: x - half, right: x + half, top: y - up, bottom: y + down };
}

function roomFor(mark: PlaneMark, { labels }: PlaneLayoutOptions): number {
  const shortest = labels?.([mark]).at(-1);
  return shortest === undefined ? 0 : labelWidth(shortest) + 4;
}
