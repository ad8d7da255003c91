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

/** A figure with its cell: groups are what falls into one. */
export type InCell = Readonly<{ cell: string; cited: CitedFigure; x: number; y: number; place: string }>;

const SMALLEST = 3;
const LARGEST = 11;

/** Groups figures by cell, in the order given. The area of a disc grows with the number of its figures. */
export function groupByCell(placed: readonly InCell[]): FigureGroup[] {
  const cells = new Map<string, { first: InCell; figures: CitedFigure[] }>();
  let most = 1;
  for (const one of placed) {
    const cell = cells.get(one.cell);
    if (cell) most = Math.max(most, cell.figures.push(one.cited));
    else cells.set(one.cell, { first: one, figures: [one.cited] });
  }
  return [...cells].map(([key, { first, figures }]) => {
    const values = figures.map(({ figure }) => anchorOf(figure.value));
    const measure = figures[0]?.figure.measure ?? null;
    return {
      key,
      figures,
      x: first.x,
      y: first.y,
      radius: Math.sqrt(SMALLEST ** 2 + (LARGEST ** 2 - SMALLEST ** 2) * (figures.length / most)),
      measure: figures.every(({ figure }) => figure.measure === measure) ? measure : null,
      low: Math.min(...values),
      high: Math.max(...values),
      place: first.place,
    };
  });
}
