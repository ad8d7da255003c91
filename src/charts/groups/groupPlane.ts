import { rememberedBy } from '../../analysis/remembered.ts';
import type { PlaneMark, TimePlane } from '../../analysis/toTimePlane.ts';
import { planeFrame } from '../layout/placePlane.ts';
import type { PlaneLayout } from '../layout/planeLayout.ts';
import { fill, groupsOf } from './figureGroup.ts';
import type { FigureGroup, FilledCell } from './figureGroup.ts';

export type GroupedPlane = PlaneLayout & Readonly<{ groups: readonly FigureGroup[] }>;

const CELL_WIDTH = 30;
const CELL_HEIGHT = 34;
const HEIGHT = 560;

/** `room` is a height in pixels that there is, where it is more than the usual. */
type Options = Readonly<{ width: number; room?: number; axis: number; undated: string }>;

/** Lays out a plane of very many figures: cells over the year in which a period begins and the value. */
export const groupPlane = rememberedBy(
  ({ width, room = 0, axis, undated }: Options) => `${width} ${room} ${axis} ${undated}`,
  (plane: TimePlane, { width, room = 0, axis, undated }): GroupedPlane => {
    const frame = planeFrame(plane, { width, height: Math.max(HEIGHT, room), axis });
    const lane = frame.undated ?? { left: 0, right: width };
    const left = frame.dated?.left ?? axis;
    const columns = new Map<number, Map<number, PlaneMark[]>>();
    for (const mark of plane.marks) {
      const year = yearOfMark(mark);
      const column = year === null ? UNDATED : Math.floor((frame.xOf(year) - left) / CELL_WIDTH);
      const rows = columns.get(column) ?? new Map<number, PlaneMark[]>();
      if (rows.size === 0) columns.set(column, rows);
      fill(rows, Math.floor((frame.values.bottom - frame.yOf(mark.anchor)) / CELL_HEIGHT), mark);
    }
    const cells = [...columns].flatMap(([column, rows]) =>
      [...rows].map(([row, marks]): FilledCell => {
        const year = marks[0] ? yearOfMark(marks[0]) : null;
        return {
          key: year === null ? `undated ${row}` : `${column} ${row}`,
          x: year === null ? (lane.left + lane.right) / 2 : left + (column + 0.5) * CELL_WIDTH,
          y: Math.max(frame.values.bottom - (row + 0.5) * CELL_HEIGHT, frame.values.top),
          place: year === null ? undated : String(Math.floor(year)),
          figures: marks.map(({ cited }) => cited),
        };
      }),
    );
    const { height, values, dated, years, yearWidth } = frame;
    const groups = groupsOf(cells.sort(inReadingOrder));
    return { marks: [], height, values, dated, undated: frame.undated, years, yearWidth, groups };
  },
);

/** The column of those without a time. */
const UNDATED = -1;

/** From left to right, and within a column upwards: the order of the arrow keys. */
function inReadingOrder(a: FilledCell, b: FilledCell): number {
  return a.x - b.x || b.y - a.y;
}

function yearOfMark({ time }: PlaneMark): number | null {
  if (time.kind === 'undated') return null;
  return time.kind === 'period' ? (time.opensAt === 'start' ? time.to : time.from) : time.at;
}
