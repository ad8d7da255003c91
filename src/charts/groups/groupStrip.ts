import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { rememberedBy } from '../../analysis/remembered.ts';
import type { RowPlace, Strip } from '../../analysis/toStrip.ts';
import { positionOn } from '../../analysis/valueScale.ts';
import type { Language } from '../../model/article.ts';
import { LINE_HEIGHT, STRONG_STYLE } from '../layout/labels.ts';
import type { PlacedRow, StripLayout } from '../layout/placeStrip.ts';
import { wrapText } from '../text/wrapText.ts';
import { fill, groupsOf } from './figureGroup.ts';
import type { FigureGroup, FilledCell } from './figureGroup.ts';

export type GroupedStrip = StripLayout & Readonly<{ groups: readonly FigureGroup[] }>;

type Options = Readonly<{ width: number; language: Language; rowName: (place: RowPlace) => string }>;

/** The width of a cell leaves each group a target of its own. */
const CELL = 32;
const PAD = 6;
const LANE = 38;
/** Where discs stand in their lane; their numbers are above them. */
const DISC = 25;

/** Lays out a strip of very many figures: one lane for each row, cells of equal width along the axis. */
export const groupStrip = rememberedBy(
  ({ width, language }: Options) => `${width} ${language}`,
  (strip: Strip, { width, rowName }): GroupedStrip => {
    const column = width >= 520 ? 150 : 0;
    const plot = { left: column + 12, right: width - 12 };
    const rows: PlacedRow[] = [];
    const cells: FilledCell[] = [];
    let top = 0;
    for (const row of strip.rows) {
      const name = rowName(row.place);
      const lines = wrapText(name, column > 0 ? column - 12 : width, STRONG_STYLE);
      const above = column > 0 ? 0 : lines.length * LINE_HEIGHT + 2;
      const inRow = new Map<number, CitedFigure[]>();
      for (const { cited, anchor } of row.marks) {
        fill(inRow, Math.floor(((positionOn(strip.scale, anchor) ?? 0) * (plot.right - plot.left)) / CELL), cited);
      }
      for (const [cell, figures] of inRow) {
        const x = plot.left + (cell + 0.5) * CELL;
        cells.push({ key: `${row.key} ${cell}`, x, y: top + PAD + above + DISC, place: name, figures });
      }
      const height = 2 * PAD + above + Math.max(LANE, column > 0 ? lines.length * LINE_HEIGHT : 0);
      rows.push({ key: row.key, top, height, above: above && PAD + above, lines });
      top += height;
    }
    const ticks = strip.scale.ticks.map((value) => ({
      value,
      x: plot.left + (positionOn(strip.scale, value) ?? 0) * (plot.right - plot.left),
    }));
    return { rows, marks: [], height: top, plot, ticks, column, groups: groupsOf(cells) };
  },
);
