import { anchorOf } from '../analysis/stated.ts';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import type { Figure } from '../model/figure.ts';

/** Figures from the smallest stated bound to the largest. */
export function inOrder(cited: readonly CitedFigure[]): Figure[] {
  return cited.map(({ figure }) => figure).sort((a, b) => anchorOf(a.value) - anchorOf(b.value));
}
