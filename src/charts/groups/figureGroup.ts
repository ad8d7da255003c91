import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { anchorOf } from '../../analysis/stated.ts';
import type { Measure } from '../../model/figure.ts';

/** Up to so many figures have a mark each; more are drawn as groups of those that stand at the same place. */
export const MOST_MARKS = 250;

/** Figures that share a place on the drawing; all of them stay within reach, none is averaged or added. */
export type FigureGroup = Readonly<{
  key: string;
  figures: readonly CitedFigure[];
  x: number;
  y: number;
  radius: number;
  /** What all of them count; null where they count different things. */
  measure: Measure | null;
  /** The smallest and the largest of the values at which they stand. */
  low: number;
  high: number;
  /** The row or the years of the group, in words. */
  place: string;
}>;

/** A part of the drawing with the figures that fall into it, in the order in which they are listed. */
export type FilledCell = Readonly<{
  key: string;
  x: number;
  y: number;
  place: string;
  figures: readonly CitedFigure[];
}>;

const SMALLEST = 3;
const LARGEST = 11;

/** One group for each cell. The area of a disc grows with the number of its figures. */
export function groupsOf(cells: readonly FilledCell[]): FigureGroup[] {
  const most = cells.reduce((so, { figures }) => Math.max(so, figures.length), 1);
  return cells.map((cell) => {
    const { figures } = cell;
    const measure = figures[0]?.figure.measure ?? null;
    let [low, high, isOne] = [Infinity, -Infinity, true];
    for (const { figure } of figures) {
      const value = anchorOf(figure.value);
      low = Math.min(low, value);
      high = Math.max(high, value);
      isOne &&= figure.measure === measure;
    }
    const radius = Math.sqrt(SMALLEST ** 2 + (LARGEST ** 2 - SMALLEST ** 2) * (figures.length / most));
    return { ...cell, radius, measure: isOne ? measure : null, low, high };
  });
}

/** Puts something into the list of its key. */
export function fill<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
