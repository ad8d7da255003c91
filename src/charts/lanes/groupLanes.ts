import type { Lanes } from '../../analysis/toLanes.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import type { Language } from '../../model/article.ts';
import { discsOf } from '../discsOf.ts';
import type { Celled } from '../discsOf.ts';
import type { FigureGroup } from '../groups/figureGroup.ts';
import { yearOfMark } from '../layout/yearOfMark.ts';
import { rowName } from '../rowName.ts';
import { placeLanes } from './placeLanes.ts';
import type { LanesLayout } from './placeLanes.ts';

const CELL = 30;

export type GroupedLanes = LanesLayout & Readonly<{ groups: readonly FigureGroup[] }>;

/** Lays out lanes of very many figures: cells of a row and the time at which a period begins. */
export function groupLanes(lanes: Lanes, { width, language }: { width: number; language: Language }): GroupedLanes {
  const nameOf = (place: (typeof lanes.rows)[number]['place']) => rowName(place, 'region', language);
  const bare = { ...lanes, rows: lanes.rows.map((row) => ({ ...row, marks: row.marks.slice(0, 0) })) };
  const layout = placeLanes(bare, { width, rowName: nameOf, labels: null });
  const { dated, undated } = layout.plane;
  const [first, last] = lanes.plane.years ?? [0, 1];
  const words = chartTexts(language);
  const celled = lanes.rows.flatMap((row, index) => {
    const { top = 0, height = 0 } = layout.strip.rows[index] ?? {};
    const y = top + height - 16;
    const found = row.marks.map((mark): Celled => {
      const year = yearOfMark(mark);
      if (year === null || dated === null) {
        const x = ((undated?.left ?? 0) + (undated?.right ?? width)) / 2;
        return {
          cell: `${row.key} undated`,
          cited: mark.cited,
          x,
          y,
          place: `${nameOf(row.place)}, ${words.undatedLane}`,
        };
      }
      const at = ((year - first) / (last - first)) * (dated.right - dated.left);
      const column = Math.floor(at / CELL);
      const x = dated.left + (column + 0.5) * CELL;
      const place = `${nameOf(row.place)}, ${Math.floor(year)}`;
      return { cell: `${row.key} ${column}`, cited: mark.cited, x: Math.min(x, dated.right), y, place };
    });
    return found.sort((a, b) => a.x - b.x);
  });
  return { ...layout, groups: discsOf(celled, 10) };
}
