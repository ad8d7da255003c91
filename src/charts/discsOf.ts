import type { CitedFigure } from '../analysis/citedFigure.ts';
import type { FigureGroup } from './groups/figureGroup.ts';
import { listedGroup } from './listedGroup.ts';

/** A figure with the cell into which it falls, the middle of that cell, and its name. */
export type Celled = Readonly<{ cell: string; cited: CitedFigure; x: number; y: number; place: string }>;

const SMALLEST = 3;

/** A disc for each cell, in reading order; its area grows with the number of figures. */
export function discsOf(celled: readonly Celled[], largest: number): FigureGroup[] {
  const cells = new Map<string, { first: Celled; figures: CitedFigure[] }>();
  let most = 1;
  for (const one of celled) {
    const cell = cells.get(one.cell);
    if (cell) most = Math.max(most, cell.figures.push(one.cited));
    else cells.set(one.cell, { first: one, figures: [one.cited] });
  }
  return [...cells].map(([key, { first, figures }]) => {
    const measure = figures[0]?.figure.measure ?? null;
    return {
      ...listedGroup(key, first.place, figures),
      x: first.x,
      y: first.y,
      radius: Math.sqrt(SMALLEST ** 2 + (largest ** 2 - SMALLEST ** 2) * (figures.length / most)),
      measure: figures.every(({ figure }) => figure.measure === measure) ? measure : null,
    };
  });
}
