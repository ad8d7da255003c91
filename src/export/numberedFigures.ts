import type { NotDrawnReason } from '../analysis/notDrawn.ts';
import { chartContent } from './chartContent.ts';
import type { ExportRequest } from './exportRequest.ts';
import { numberFigures } from './sourceNotes.ts';

/** The numbers of a request's figures as its picture shows them, and why others have none. */
export type NumberedFigures = Readonly<{
  numbers: ReadonlyMap<string, number>;
  notDrawn: ReadonlyMap<string, NotDrawnReason>;
}>;

/** Numbers the figures of a request by id: those that its chart draws, or all of a table. */
export function numberedFigures(request: ExportRequest): NumberedFigures {
  if (request.chart === 'table') return { numbers: numberFigures(request.figures), notDrawn: new Map() };
  const { drawn, notDrawn } = chartContent(request.chart, request);
  const reasons = notDrawn.flatMap(({ reason, figures }) => figures.map(({ figure }) => [figure.id, reason] as const));
  return { numbers: numberFigures(drawn), notDrawn: new Map(reasons) };
}
