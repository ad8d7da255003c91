import type { Lanes } from '../../analysis/toLanes.ts';
import type { PlaneMark } from '../../analysis/toTimePlane.ts';
import type { RowPlace } from '../../analysis/toStrip.ts';
import { spreadLanes } from '../layout/boxes.ts';
import { labelWidth, LINE_HEIGHT, STRONG_STYLE } from '../layout/labels.ts';
import type { PlacedLabel } from '../layout/labels.ts';
import { planeFrame } from '../layout/placePlane.ts';
import type { PlacedRow, StripLayout } from '../layout/placeStrip.ts';
import type { PlaneLayout } from '../layout/planeLayout.ts';
import { wrapText } from '../text/wrapText.ts';

export type PlacedLaneMark = Readonly<{
  mark: PlaneMark;
  x: number;
  y: number;
  /** The ends of its period, in pixels from x; null for a point. */
  stroke: Readonly<{ from: number; to: number }> | null;
  label: PlacedLabel | null;
  /** What mark and label cover, in pixels from the left edge. */
  left: number;
  right: number;
}>;

/** The lanes in pixels: rows as in the strip, years as in the plane. */
export type LanesLayout = Readonly<{
  strip: StripLayout;
  plane: PlaneLayout;
  marks: readonly PlacedLaneMark[];
  height: number;
}>;

const LANE = 26;
const PAD = 7;
const GAP = 8;
const REACH = 9;

type Options = Readonly<{
  width: number;
  rowName: (place: RowPlace) => string;
  labels: ((mark: PlaneMark) => readonly string[]) | null;
}>;

/** Puts every figure on its period in the row of its region; marks and labels of a row never meet, a row grows instead. */
export function placeLanes({ rows, plane }: Lanes, { width, rowName, labels }: Options): LanesLayout {
  const column = width >= 520 ? 150 : 0;
  const frame = planeFrame(plane, { width, height: 0, axis: column });
  const marks: PlacedLaneMark[] = [];
  const placed: PlacedRow[] = [];
  let top = 0;
  for (const row of rows) {
    const lines = wrapText(rowName(row.place), column > 0 ? column - 12 : width, STRONG_STYLE);
    const above = column > 0 ? 0 : lines.length * LINE_HEIGHT + 2;
    const sized = row.marks.map((mark) => measured(mark, { frame, edges: [column, width], labels }));
    const lanes = spreadLanes(
      sized.map(({ left, right }) => ({ start: left, end: right })),
      GAP,
    );
    sized.forEach((mark, index) => {
      const y = top + PAD + above + ((lanes[index] ?? 0) + 0.5) * LANE;
      marks.push({ ...mark, y, label: mark.label && { ...mark.label, y } });
    });
    const count = Math.max(1, ...lanes.map((lane) => lane + 1));
    const height = 2 * PAD + above + Math.max(count * LANE, column > 0 ? lines.length * LINE_HEIGHT : 0);
    placed.push({ key: row.key, top, height, above: above && PAD + above, lines });
    top += height;
  }
  const { dated, undated, years, yearWidth } = frame;
  return {
    strip: { rows: placed, marks: [], height: top, plot: { left: column, right: width }, ticks: [], column },
    plane: { marks: [], height: top, values: { top: 0, bottom: top }, dated, undated, years, yearWidth },
    marks,
    height: top,
  };
}

type Sizing = Readonly<{
  frame: ReturnType<typeof planeFrame>;
  edges: readonly [number, number];
  labels: Options['labels'];
}>;

function measured(mark: PlaneMark, { frame, edges: [first, last], labels }: Sizing): PlacedLaneMark {
  const { x, stroke } = spotOf(mark, frame);
  const opens = mark.time.kind === 'period' ? mark.time.opensAt : null;
  const left = x + (stroke ? stroke.from - (opens === 'start' ? 9 : 2) : -REACH);
  const right = x + (stroke ? Math.max(stroke.to, stroke.from + 2) + (opens === 'end' ? 9 : 2) : REACH);
  const end = mark.time.kind === 'undated' ? last : (frame.undated?.left ?? last);
  for (const text of labels?.(mark) ?? []) {
    const needed = labelWidth(text) + 5;
    if (right + needed <= end) {
      return {
        mark,
        x,
        y: 0,
        stroke,
        left,
        right: right + needed,
        label: { text, x: right + 5, y: 0, anchor: 'start' },
      };
    }
    if (mark.time.kind !== 'undated' && left - needed >= first) {
      return { mark, x, y: 0, stroke, left: left - needed, right, label: { text, x: left - 5, y: 0, anchor: 'end' } };
    }
  }
  return { mark, x, y: 0, stroke, left, right, label: null };
}

function spotOf({ time }: PlaneMark, frame: Sizing['frame']): Pick<PlacedLaneMark, 'x' | 'stroke'> {
  if (time.kind === 'undated') return { x: (frame.undated?.left ?? 0) + 14, stroke: null };
  if (time.kind === 'published') return { x: frame.xOf(time.at), stroke: null };
  const [from, to] = [frame.xOf(time.from), frame.xOf(time.to)];
  const x = time.opensAt === 'start' ? to : from;
  return { x, stroke: { from: from - x, to: to - x } };
}
