import type { Language } from '../model/article.ts';
import { NO_FILTER } from './filter.ts';
import type { Filter } from './filter.ts';

export const SCALES = ['log', 'linear'] as const;
export const ROWS = ['region', 'country'] as const;
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
  sort: Sort | null;
}>;

export const PLAIN_VIEW: View = {
  filter: NO_FILTER,
  figureId: null,
  language: null,
  scale: null,
  rows: null,
  sort: null,
};
