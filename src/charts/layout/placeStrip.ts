import type { RowPlace, Strip, StripMark } from '../../analysis/toStrip.ts';
import { positionOn } from '../../analysis/valueScale.ts';
import type { ValueScale } from '../../analysis/valueScale.ts';
import { RAY_LENGTH } from '../marks/QualifierSign.tsx';
import { wrapText } from '../text/wrapText.ts';
import { spreadLanes } from './boxes.ts';
import { labelWidth, LINE_HEIGHT, STRONG_STYLE } from './labels.ts';
import type { PlacedLabel } from './labels.ts';

/** A mark at its place. `reach` is where its range ends, in pixels from x. */
export type PlacedStripMark = Readonly<{
  mark: StripMark;
  x: number;
  y: number;
  reach: number;
  label: PlacedLabel | null;
}>;
/** A row; `above` is what its name takes of its height where it stands above the marks, else 0. */
export type PlacedRow = Readonly<{
  key: string;
  top: number;
  height: number;
  above: number;
  lines: readonly string[];
}>;

/** The strip in pixels; y counts from the top of the plot, x from the left edge of the chart. */
export type StripLayout = Readonly<{
  rows: readonly PlacedRow[];
  marks: readonly PlacedStripMark[];
  height: number;
  plot: Readonly<{ left: number; right: number }>;
  ticks: readonly Readonly<{ value: number; x: number }>[];
  /** Width of the column of row names; 0 where they stand above their rows. */
  column: number;
}>;

export type StripLayoutOptions = Readonly<{
  width: number;
  rowName: (place: RowPlace) => string;
  /** What stands beside a mark, the longest wording first; null to leave labels out. */
  labels: ((mark: StripMark) => readonly string[]) | null;
}>;

const LANE = 26;
const PAD = 7;
const MARK = 9;
const GAP = 6;

/** Puts the marks of a strip in lanes so that neither marks nor labels meet; a row grows with its lanes. */
export function placeStrip(strip: Strip, { width, rowName, labels }: StripLayoutOptions): StripLayout {
  const column = width >= 520 ? 150 : 0;
  const plot = plotOf(strip, width, column);
  const rows: PlacedRow[] = [];
  const marks: PlacedStripMark[] = [];
  let top = 0;
  for (const row of strip.rows) {
    const lines = wrapText(rowName(row.place), column > 0 ? column - 12 : width, STRONG_STYLE);
    const above = column > 0 ? 0 : lines.length * LINE_HEIGHT + 2;
    const sized = row.marks.map((mark) => measured(mark, { strip, plot, edges: [column, width], labels }));
    const lanes = spreadLanes(sized, GAP);
    const laneCount = Math.max(1, ...lanes.map((lane) => lane + 1));
    sized.forEach(({ place }, index) => {
      marks.push(place(top + PAD + above + ((lanes[index] ?? 0) + 0.5) * LANE));
    });
    const height = 2 * PAD + above + Math.max(laneCount * LANE, column > 0 ? lines.length * LINE_HEIGHT : 0);
    rows.push({ key: row.key, top, height, above: above && PAD + above, lines });
    top += height;
  }
  const ticks = strip.scale.ticks.map((value) => ({ value, x: xOn(strip.scale, plot, value) }));
  return { rows, marks, height: top, plot, ticks, column };
}

/** The axis leaves room at its ends for rays, which have a fixed length. */
function plotOf(strip: Strip, width: number, column: number): { left: number; right: number } {
  const has = (qualifier: string) =>
    strip.rows.some((row) => row.marks.some(({ cited }) => cited.figure.value.qualifier === qualifier));
  const room = (isRay: boolean) => (isRay ? RAY_LENGTH + 6 : 12);
  return { left: column + room(has('atMost')), right: width - room(has('atLeast')) };
}

function xOn(scale: ValueScale, { left, right }: StripLayout['plot'], value: number): number {
  return left + (positionOn(scale, value) ?? 0) * (right - left);
}

type Sized = Readonly<{ start: number; end: number; place: (y: number) => PlacedStripMark }>;
type Sizing = Readonly<{
  strip: Strip;
  plot: Readonly<{ left: number; right: number }>;
  edges: readonly [number, number];
  labels: StripLayoutOptions['labels'];
}>;

function measured(mark: StripMark, { strip, plot, edges: [leftEdge, rightEdge], labels }: Sizing): Sized {
  const xOf = (value: number) => xOn(strip.scale, plot, value);
  const { value } = mark.cited.figure;
  const x = xOf(mark.anchor);
  const reach = value.qualifier === 'range' ? Math.max(xOf(value.high) - x, 4) : 0;
  const left = x - (value.qualifier === 'atMost' ? RAY_LENGTH : MARK);
  const right = x + Math.max(reach, value.qualifier === 'atLeast' ? RAY_LENGTH : MARK);
  const found = labels === null ? null : labelBeside({ left, right, leftEdge, rightEdge }, labels(mark));
  return {
    start: Math.min(left, found?.start ?? left),
    end: Math.max(right, found?.end ?? right),
    place: (y) => ({ mark, x, y, reach, label: found && { text: found.text, x: found.x, y, anchor: found.anchor } }),
  };
}

type Room = Readonly<{ left: number; right: number; leftEdge: number; rightEdge: number }>;
type Beside = Readonly<{ text: string; x: number; anchor: 'start' | 'end'; start: number; end: number }>;

/** The longest wording that fits on the right of a mark, else on its left. */
function labelBeside({ left, right, leftEdge, rightEdge }: Room, wordings: readonly string[]): Beside | null {
  for (const text of wordings) {
    const width = labelWidth(text);
    if (right + 4 + width <= rightEdge) {
      return { text, x: right + 4, anchor: 'start', start: right, end: right + 4 + width };
    }
    if (left - 4 - width >= leftEdge) {
      return { text, x: left - 4, anchor: 'end', start: left - 4 - width, end: left };
    }
  }
  return null;
}
