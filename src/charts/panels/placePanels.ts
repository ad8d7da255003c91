import type { Panel, Panels } from '../../analysis/toPanels.ts';
import { axisWidth } from '../layout/axisWidth.ts';
import { placePlane } from '../layout/placePlane.ts';
import type { PlaneLayout, PlaneLayoutOptions } from '../layout/planeLayout.ts';
import type { Language } from '../../model/article.ts';

export type PlacedPanel = Readonly<{ panel: Panel; x: number; y: number; layout: PlaneLayout }>;
export type PanelsLayout = Readonly<{
  placed: readonly PlacedPanel[];
  /** Width of a panel, and the height of its plot. */
  width: number;
  plot: number;
  axis: number;
  height: number;
}>;

const GAP = 24;
const HEAD = 26;
const FOOT = 30;
const PLOT = 190;

type Options = Readonly<{ width: number; language: Language; labels?: PlaneLayoutOptions['labels'] }>;

/** Panels side by side, all of one size and with one pair of axes. `labels` are those of their marks, none unless given. */
export function placePanels({ panels, axes }: Panels, { width, language, labels = null }: Options): PanelsLayout {
  const most = width >= 1000 ? 4 : width >= 680 ? 3 : width >= 440 ? 2 : 1;
  const columns = Math.min(most, Math.max(panels.length, 1));
  const panelWidth = Math.floor((width - GAP * (columns - 1)) / columns);
  const axis = axisWidth(axes.scale, language);
  const rowHeight = HEAD + PLOT + FOOT;
  const placed = panels.map((panel, index) => ({
    panel,
    x: (index % columns) * (panelWidth + GAP),
    y: Math.floor(index / columns) * rowHeight + HEAD,
    layout: placePlane(panel.plane, { width: panelWidth, height: PLOT, axis, labels, like: axes }),
  }));
  return {
    placed,
    width: panelWidth,
    plot: PLOT,
    axis,
    height: Math.ceil(panels.length / columns) * rowHeight,
  };
}
