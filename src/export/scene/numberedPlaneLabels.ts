import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { PlaneMark } from '../../analysis/toTimePlane.ts';
import { markLabels } from '../../charts/markLabels.ts';
import { planeLabels } from '../../charts/planeLabels.ts';
import type { DrawOptions } from './drawing.ts';
import { markerOf } from './markerOf.ts';

/** The labels of marks that coincide, the longest wording first; `brief` tells the first marks that get their numbers alone. */
export type NumberedLabels = (marks: readonly PlaneMark[], brief: ReadonlySet<string>) => string[];

/** The labels of the plane with the numbers of all their marks: "3 figures [7]–[9]"; else the numbers alone. */
export function numberedPlaneLabels(drawn: readonly CitedFigure[], { numbers, language }: DrawOptions): NumberedLabels {
  const figures = drawn.map(({ figure }) => figure);
  const labels = planeLabels(markLabels(figures, language) ?? (() => []), language);
  return (marks, brief) => {
    const list = marks.map(({ id }) => numbers.get(id) ?? 0).sort((a, b) => a - b);
    const marker = markerOf(list);
    const wordings = labels(marks);
    const unnumbered = marks.length > 1 ? wordings : [];
    const numbered = brief.has(marks[0]?.id ?? '') ? [] : wordings.map((text) => `${text}\u00a0${marker}`);
    return [...numbered, marker, ...unnumbered];
  };
}
