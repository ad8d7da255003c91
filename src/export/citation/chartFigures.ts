import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { numberedFigures } from '../numberedFigures.ts';
import type { ExportRequest } from '../exportRequest.ts';

/** The figures that the chart of a request draws, or all of a table, in the order of their numbers in its files. */
export function chartFigures(request: ExportRequest): CitedFigure[] {
  const byId = new Map(request.figures.map((cited) => [cited.figure.id, cited]));
  return [...numberedFigures(request).numbers.keys()].flatMap((id) => byId.get(id) ?? []);
}
