import type { CitedFigure } from './citedFigure.ts';
import type { NotDrawn } from './notDrawn.ts';
import { remembered } from './remembered.ts';
import { rowAt } from './toStrip.ts';
import type { RowPlace } from './toStrip.ts';
import { toTimePlane } from './toTimePlane.ts';
import type { PlaneMark, TimePlane } from './toTimePlane.ts';

export type LaneRow = Readonly<{ key: string; place: RowPlace; marks: readonly PlaneMark[] }>;
export type Lanes = Readonly<{ rows: readonly LaneRow[]; plane: TimePlane; notDrawn: readonly NotDrawn[] }>;

/**
 * Counts over their periods, in a row for each region; the value is only a label, so height means nothing within a row.
 * Rows with most figures first, figures about several regions last.
 */
export const toLanes = remembered((figures: readonly CitedFigure[]): Lanes => {
  const whole = toTimePlane(figures, { scale: 'linear' });
  const rows = new Map<string, { key: string; place: RowPlace; marks: PlaneMark[] }>();
  const noPlace: CitedFigure[] = [];
  for (const mark of whole.marks) {
    const at = rowAt(mark.cited.figure, 'region');
    if (at === null) {
      noPlace.push(mark.cited);
      continue;
    }
    const { key, place } = at;
    const row = rows.get(key) ?? { key, place, marks: [] };
    rows.set(key, row);
    row.marks.push(mark);
  }
  const sorted = [...rows.values()].sort(byNumber);
  const left: NotDrawn[] = noPlace.length === 0 ? [] : [{ reason: 'noPlace', figures: noPlace }];
  return {
    rows: sorted,
    plane: { ...whole, marks: sorted.flatMap(({ marks }) => marks) },
    notDrawn: [...whole.notDrawn, ...left],
  };
});

function byNumber(a: LaneRow, b: LaneRow): number {
  const isSeveral = Number(a.place.kind === 'several') - Number(b.place.kind === 'several');
  return isSeveral || b.marks.length - a.marks.length || (a.key < b.key ? -1 : 1);
}
