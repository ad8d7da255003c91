import type { Panels } from '../../analysis/toPanels.ts';
import type { RowKind } from '../../analysis/toStrip.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import type { Language } from '../../model/article.ts';
import { discsOf } from '../discsOf.ts';
import type { Celled } from '../discsOf.ts';
import type { FigureGroup } from '../groups/figureGroup.ts';
import { planeFrame } from '../layout/placePlane.ts';
import { yearOfMark } from '../layout/yearOfMark.ts';
import { rowName } from '../rowName.ts';
import { panelsThatFit } from './placePanels.ts';
import type { PanelsLayout } from './placePanels.ts';

export type GroupedPanels = Readonly<{ frame: PanelsLayout; zoom: number; groups: readonly FigureGroup[] }>;

const ACROSS = 28;
const DOWN = 30;

type Options = Readonly<{ kind: RowKind; width: number; room?: number; language: Language }>;

/** Lays out panels of very many figures: cells over the year in which a period begins and the value. */
export function groupPanels(panels: Panels, { kind, width, room = 0, language }: Options): GroupedPanels {
  const bare = {
    ...panels,
    panels: panels.panels.map((panel) => ({ ...panel, plane: { ...panel.plane, marks: [] } })),
  };
  const { layout: empty, zoom } = panelsThatFit(bare, { width, room, language });
  const placed = empty.placed.map((one, index) => ({ ...one, panel: panels.panels[index] ?? one.panel }));
  const axes = planeFrame(panels.axes, { width: empty.width, height: empty.plot, axis: empty.axis, like: panels.axes });
  const { undatedLane } = chartTexts(language);
  const celled = placed.flatMap(({ panel, x: left, y: top }) => {
    const name = rowName(panel.place, kind, language);
    const found = panel.plane.marks.map((mark): Celled => {
      const year = yearOfMark(mark);
      const row = Math.floor((axes.values.bottom - axes.yOf(mark.anchor)) / DOWN);
      const y = top + Math.max(axes.values.bottom - (row + 0.5) * DOWN, axes.values.top);
      if (year === null || axes.dated === null) {
        const lane = axes.undated ?? { left: 0, right: empty.width };
        const x = left + (lane.left + lane.right) / 2;
        return { cell: `${panel.key} undated ${row}`, cited: mark.cited, x, y, place: `${name}, ${undatedLane}` };
      }
      const column = Math.floor((axes.xOf(year) - axes.dated.left) / ACROSS);
      const x = left + Math.min(axes.dated.left + (column + 0.5) * ACROSS, axes.dated.right);
      return { cell: `${panel.key} ${column} ${row}`, cited: mark.cited, x, y, place: `${name}, ${Math.floor(year)}` };
    });
    return found.sort((a, b) => a.x - b.x || b.y - a.y);
  });
  return { frame: { ...empty, placed }, zoom, groups: discsOf(celled, 9) };
}
