import type { Panel, Panels } from '../../analysis/toPanels.ts';
import { largestThatFits } from '../largestThatFits.ts';
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
/** A plane is no higher than it is readable at one look. */
const HIGHEST = 420;

type Options = Readonly<{ width: number; language: Language; room?: number; labels?: PlaneLayoutOptions['labels'] }>;

/**
 * Panels side by side, all of one size and with one pair of axes, as high as usual or as a `room` allows. `labels` are those
 * of their marks, none unless given.
 */
export function placePanels(
  { panels, axes }: Panels,
  { width, language, room = 0, labels = null }: Options,
): PanelsLayout {
  const most = width >= 1000 ? 4 : width >= 680 ? 3 : width >= 440 ? 2 : 1;
  const columns = Math.min(most, Math.max(panels.length, 1));
  const panelWidth = Math.floor((width - GAP * (columns - 1)) / columns);
  const axis = axisWidth(axes.scale, language);
  const rows = Math.ceil(panels.length / columns);
  const plot = Math.max(PLOT, Math.min(HIGHEST, Math.floor(room / rows) - HEAD - FOOT));
  const rowHeight = HEAD + plot + FOOT;
  const placed = panels.map((panel, index) => ({
    panel,
    x: (index % columns) * (panelWidth + GAP),
    y: Math.floor(index / columns) * rowHeight + HEAD,
    layout: placePlane(panel.plane, { width: panelWidth, height: plot, axis, labels, like: axes }),
  }));
  return {
    placed,
    width: panelWidth,
    plot,
    axis,
    height: rows * rowHeight,
  };
}

/** Panels that fill a room: so many times larger, and then as high, as fits; as usual without one (0). */
export function panelsThatFit(panels: Panels, { room, ...options }: Options & Readonly<{ room: number }>) {
  const { zoom } = largestThatFits((width) => placePanels(panels, { ...options, width }), {
    width: options.width,
    axis: 0,
    room,
  });
  return { zoom, layout: placePanels(panels, { ...options, width: options.width / zoom, room: room / zoom }) };
}
