import type { Language } from '../model/article.ts';
import { NO_FILTER } from './filter.ts';
import type { Filter } from './filter.ts';

export const SCALES = ['log', 'linear'] as const;
export const ROWS = ['region', 'country'] as const;
/** The charts of the page, in their order. */
export const CHARTS = ['by-region', 'by-year', 'percentages', 'coverage', 'map', 'multiples'] as const;
export type ChartName = (typeof CHARTS)[number];

/** What the height of the time plane shows. */
export const HEIGHTS = ['value', 'region'] as const;
/** What the cells of the coverage count by. */
export const CELLS = ['region-year', 'country-measure'] as const;
export const SORT_COLUMNS = ['value', 'qualifier', 'measure', 'place', 'period', 'quotation', 'article'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type Sort = Readonly<{ column: SortColumn; descending: boolean }>;

/** All that a link to the page keeps: a reload, Back or somebody else's browser shows the same. */
export type View = Readonly<{
  filter: Filter;
  /** The figure whose source is open. */
  figureId: string | null;
  /** null leaves it to the reader's browser. */
  language: Language | null;
  /** null lets the chart choose by the spread of its values. */
  scale: (typeof SCALES)[number] | null;
  rows: (typeof ROWS)[number] | null;
  height: (typeof HEIGHTS)[number] | null;
  cells: (typeof CELLS)[number] | null;
  /** What the small multiples are one panel each of. */
  panels: (typeof ROWS)[number] | null;
  /** The chart that fills the screen. */
  chart: ChartName | null;
  /** Figures that the reader has picked, in that order. */
  picked: readonly string[];
  sort: Sort | null;
}>;

/**
 * How a view changes. A choice is a step of Back; typing is one step too, however many letters it takes, and so is sliding by
 * keyboard.
 */
export type How = 'choice' | 'typing' | 'sliding';

export const PLAIN_VIEW: View = {
  filter: NO_FILTER,
  figureId: null,
  language: null,
  scale: null,
  rows: null,
  height: null,
  cells: null,
  panels: null,
  chart: null,
  picked: [],
  sort: null,
};

/** How the reader has set the switches of the charts; null leaves a choice to the chart. */
export type ChartControls = Pick<View, 'scale' | 'rows' | 'height' | 'cells' | 'panels'>;

export function controlsOf({ scale, rows, height, cells, panels }: View): ChartControls {
  return { scale, rows, height, cells, panels };
}
