import type { CitedFigure } from '../analysis/citedFigure.ts';
import { anchorOf } from '../analysis/stated.ts';
import type { FigureGroup } from './groups/figureGroup.ts';

/** Figures that a chart counts together, as a group whose list can be opened. */
export function listedGroup(key: string, place: string, figures: readonly CitedFigure[]): FigureGroup {
  let [low, high] = [Infinity, -Infinity];
  for (const { figure } of figures) {
    low = Math.min(low, anchorOf(figure.value));
    high = Math.max(high, anchorOf(figure.value));
  }
  return { key, figures, place, low, high, x: 0, y: 0, radius: 0, measure: null };
}
