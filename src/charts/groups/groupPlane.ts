import { rememberedBy } from '../../analysis/remembered.ts';
import type { PlaneMark, TimePlane } from '../../analysis/toTimePlane.ts';
import { planeFrame } from '../layout/placePlane.ts';
import type { PlaneLayout } from '../layout/planeLayout.ts';
import { groupByCell } from './figureGroup.ts';
import type { FigureGroup, InCell } from './figureGroup.ts';

export type GroupedPlane = PlaneLayout & Readonly<{ groups: readonly FigureGroup[] }>;

const CELL_WIDTH = 30;
const CELL_HEIGHT = 34;
const HEIGHT = 560;

type Options = Readonly<{ width: number; axis: number; undated: string }>;

/** Lays out a plane of very many figures: cells over the year in which a period begins and the value. */
export const groupPlane = rememberedBy(
  ({ width, axis, undated }: Options) => `${width} ${axis} ${undated}`,
  (plane: TimePlane, { width, axis, undated }): GroupedPlane => {
    const frame = planeFrame(plane, { width, height: HEIGHT, axis });
    const placed = plane.marks.map((mark): InCell => {
      const year = yearOfMark(mark);
      const row = Math.floor((frame.values.bottom - frame.yOf(mark.anchor)) / CELL_HEIGHT);
      const y = Math.max(frame.values.bottom - (row + 0.5) * CELL_HEIGHT, frame.values.top);
      if (year === null) {
        const lane = frame.undated ?? { left: 0, right: width };
        return { cell: `undated ${row}`, cited: mark.cited, x: (lane.left + lane.right) / 2, y, place: undated };
      }
      const left = frame.dated?.left ?? axis;
      const column = Math.floor((frame.xOf(year) - left) / CELL_WIDTH);
      const x = left + (column + 0.5) * CELL_WIDTH;
      return { cell: `${column} ${row}`, cited: mark.cited, x, y, place: String(Math.floor(year)) };
    });
    const { height, values, dated, undated: lane, years } = frame;
    return { marks: [], height, values, dated, undated: lane, years, groups: groupByCell(inReadingOrder(placed)) };
  },
);

/** From left to right, and within a column upwards: the order of the arrow keys. */
function inReadingOrder(placed: readonly InCell[]): InCell[] {
  return [...placed].sort((a, b) => a.x - b.x || b.y - a.y);
}

function yearOfMark({ time }: PlaneMark): number | null {
  if (time.kind === 'undated') return null;
  return time.kind === 'period' ? (time.opensAt === 'start' ? time.to : time.from) : time.at;
}
