import { yearTicks } from '../../analysis/decimalYear.ts';
import type { PlaneMark, TimePlane } from '../../analysis/toTimePlane.ts';
import { positionOn } from '../../analysis/valueScale.ts';
import { RAY_LENGTH } from '../marks/FigureMark.tsx';
import { boxesMeet, sharedArea } from './boxes.ts';
import type { Box } from './boxes.ts';
import { labelWidth } from './labels.ts';
import type { PlacedLabel } from './labels.ts';

type Zone = Readonly<{ left: number; right: number }>;

/** A mark at its place; `stroke` tells the ends of its period and `rise` the height of its range, in pixels from x and y. */
export type PlacedPlaneMark = Readonly<{
  mark: PlaneMark;
  x: number;
  y: number;
  stroke: Readonly<{ from: number; to: number }> | null;
  rise: number;
  box: Box;
  label: PlacedLabel | null;
}>;

/** The plane in pixels; y counts from the top of the plot, x from the left edge of the chart. */
export type PlaneLayout = Readonly<{
  marks: readonly PlacedPlaneMark[];
  height: number;
  /** Where the values stand; equal to the height of the plot without the room that rays need. */
  values: Readonly<{ top: number; bottom: number }>;
  dated: Zone | null;
  undated: Zone | null;
  years: readonly Readonly<{ year: number; x: number }>[];
}>;

export type PlaneLayoutOptions = Readonly<{
  width: number;
  height: number;
  axis: number;
  labels: ((mark: PlaneMark) => readonly string[]) | null;
  /** A label is put where it hides least, rather than left out. */
  everyLabel?: boolean;
}>;

const HALF = 9;
const LABEL_HEIGHT = 15;
/** Beyond so many marks they no longer give way to each other: it would take long and help nobody. */
const MOST_APART = 500;

/** Narrow planes and those with many marks are taller, so that marks of near values keep apart. */
export function planeHeight(width: number, marks: number): number {
  const base = width < 480 ? 340 : Math.min(Math.max(Math.round(width * 0.48), 300), 400);
  return base + Math.min(Math.max(marks - 20, 0) * 5, 480);
}

/** Puts the marks over their time and value. Marks without a time are spread within their lane, where x means nothing. */
export function placePlane(plane: TimePlane, options: PlaneLayoutOptions): PlaneLayout {
  const { width, height, axis } = options;
  const { dated, undated } = zonesOf(plane, axis, width);
  const values = valuesOf(plane, height);
  const yOf = (value: number) => values.bottom - (positionOn(plane.scale, value) ?? 0) * (values.bottom - values.top);
  const [first, last] = plane.years ?? [0, 1];
  const xOf = (year: number) =>
    dated ? dated.left + ((year - first) / (last - first)) * (dated.right - dated.left) : 0;
  const taken: Box[] = [];
  const placed = inPlacingOrder(plane.marks).map((mark) => {
    const y = yOf(mark.anchor);
    const { value } = mark.cited.figure;
    const rise = value.qualifier === 'range' ? y - yOf(value.high) : 0;
    const spot = place(mark, { y, rise, xOf, undated, taken, width: roomFor(mark, options) });
    if (plane.marks.length <= MOST_APART) taken.push(spot.box);
    return { mark, y, rise, ...spot };
  });
  const marks = withLabels(placed, { ...options, lane: undated?.left ?? width }, taken);
  const ticks = dated ? yearTicks(first, last, Math.max(2, Math.floor((dated.right - dated.left) / 52))) : [];
  return { marks, height, values, dated, undated, years: ticks.map((year) => ({ year, x: xOf(year) })) };
}

/** The values leave room at their ends for rays, which have a fixed length. */
function valuesOf({ marks }: TimePlane, height: number): PlaneLayout['values'] {
  const has = (qualifier: string) => marks.some(({ cited }) => cited.figure.value.qualifier === qualifier);
  return { top: has('atLeast') ? RAY_LENGTH + 8 : 24, bottom: height - (has('atMost') ? RAY_LENGTH + 8 : 16) };
}

function zonesOf(plane: TimePlane, axis: number, width: number): { dated: Zone | null; undated: Zone | null } {
  const hasUndated = plane.marks.some(({ time }) => time.kind === 'undated');
  if (plane.years === null) return { dated: null, undated: { left: axis + 8, right: width } };
  if (!hasUndated) return { dated: { left: axis + 12, right: width - 20 }, undated: null };
  const lane = Math.min(Math.max((width - axis) * 0.28, 90), 220);
  return { dated: { left: axis + 12, right: width - lane - 20 }, undated: { left: width - lane, right: width } };
}

/** What has a fixed place comes first, what can give way last. */
function inPlacingOrder(marks: readonly PlaneMark[]): PlaneMark[] {
  const rank = { period: 0, published: 1, undated: 2 } as const;
  return [...marks].sort((a, b) => rank[a.time.kind] - rank[b.time.kind] || a.anchor - b.anchor);
}

type Placing = Readonly<{
  y: number;
  rise: number;
  xOf: (year: number) => number;
  undated: Zone | null;
  taken: readonly Box[];
  width: number;
}>;
type Spot = Readonly<{ x: number; stroke: { from: number; to: number } | null; box: Box }>;

function place(mark: PlaneMark, { y, rise, xOf, undated, taken, width }: Placing): Spot {
  const { time } = mark;
  const boxAt = (x: number, half = HALF) => markBox(mark, { x, y, rise, half });
  const free = (x: number, room = 0) => {
    const box = boxAt(x);
    return !taken.some((other) => boxesMeet({ ...box, right: box.right + room }, other));
  };
  if (time.kind === 'period') {
    const [left, right] = [xOf(time.from), xOf(time.to)];
    const handles = [0.5, 0.25, 0.75, 0.1, 0.9].map((share) => left + share * (right - left));
    const x = handles.find((handle) => free(handle)) ?? (left + right) / 2;
    const box = boxAt(x);
    const wide = { ...box, left: Math.min(box.left, left), right: Math.max(box.right, right) };
    return { x, stroke: { from: left - x, to: right - x }, box: wide };
  }
  if (time.kind === 'published') {
    const at = xOf(time.at);
    const near = [0, 19, -19, 38, -38].map((step) => at + step);
    const x = near.find((spot) => free(spot) && (undated === null || spot + HALF < undated.left)) ?? at;
    return { x, stroke: null, box: boxAt(x) };
  }
  const lane = undated ?? { left: 0, right: 0 };
  const last = lane.right - HALF;
  for (const room of [width, 0]) {
    for (let x = lane.left + HALF + 3; x + room <= last; x += 8) {
      if (free(x, room)) return { x, stroke: null, box: boxAt(x) };
    }
  }
  const x = lane.left + HALF + 3;
  return { x, stroke: null, box: boxAt(x) };
}

function markBox(mark: PlaneMark, { x, y, rise, half }: { x: number; y: number; rise: number; half: number }): Box {
  const { qualifier } = mark.cited.figure.value;
  const up = qualifier === 'atLeast' ? RAY_LENGTH + 2 : qualifier === 'approx' ? 13 : Math.max(rise, half);
  const down = qualifier === 'atMost' ? RAY_LENGTH + 2 : rise > 0 ? 3 : half;
  return { left: x - half, right: x + half, top: y - up, bottom: y + down };
}

function roomFor(mark: PlaneMark, { labels }: PlaneLayoutOptions): number {
  const shortest = labels?.(mark).at(-1);
  return shortest === undefined ? 0 : labelWidth(shortest) + 4;
}

type Unlabelled = Omit<PlacedPlaneMark, 'label'>;

function withLabels(
  marks: readonly Unlabelled[],
  { labels, width, axis, height, lane, everyLabel = false }: PlaneLayoutOptions & Readonly<{ lane: number }>,
  taken: Box[],
): PlacedPlaneMark[] {
  return marks.map((placed) => {
    if (labels === null) return { ...placed, label: null };
    const spots = labels(placed.mark).flatMap((text) => labelSpots(text, placed));
    const isUndated = placed.mark.time.kind === 'undated';
    const zone = isUndated ? { left: lane, right: width } : { left: axis, right: lane };
    const inside = spots.filter(
      ({ box }) => box.left >= zone.left && box.right <= zone.right && box.top >= 0 && box.bottom <= height,
    );
    const others = taken.filter((box) => box !== placed.box);
    const hidden = (box: Box) => sharedArea(box, others) + sharedArea(box, [placed.box]) / 4;
    const clear = inside.find(({ box }) => !others.some((other) => boxesMeet(box, other)));
    const least = everyLabel ? [...inside].sort((a, b) => hidden(a.box) - hidden(b.box))[0] : undefined;
    const chosen = clear ?? least;
    if (!chosen) return { ...placed, label: null };
    taken.push(chosen.box);
    return { ...placed, label: chosen.label };
  });
}

/** Where a label may stand: right of its mark, above and below its stroke, left. */
function labelSpots(text: string, { x, y, box, stroke }: Unlabelled): { label: PlacedLabel; box: Box }[] {
  const width = labelWidth(text);
  const half = LABEL_HEIGHT / 2;
  const spot = (anchor: PlacedLabel['anchor'], at: number, middle: number) => {
    const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
    const label = { text, x: at, y: middle, anchor };
    return { label, box: { left, right: left + width, top: middle - half, bottom: middle + half } };
  };
  const beyond = stroke ? 10 : 4;
  const above = spot('middle', x, box.top - half);
  const below = spot('middle', x, box.bottom + half);
  const right = spot('start', box.right + beyond, y);
  const left = spot('end', box.left - beyond, y);
  return stroke ? [above, right, below, left] : [right, left, above, below];
}
