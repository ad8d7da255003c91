import type { CitedFigure } from '../analysis/citedFigure.ts';
import type { NotDrawn } from '../analysis/notDrawn.ts';
import type { Shares } from '../analysis/toShares.ts';
import { firstShares, toShares } from '../analysis/toShares.ts';
import type { RowKind, Strip } from '../analysis/toStrip.ts';
import { toStrip } from '../analysis/toStrip.ts';
import type { TimePlane } from '../analysis/toTimePlane.ts';
import { toTimePlane } from '../analysis/toTimePlane.ts';
import type { ChartName, ExportRequest, ExportState } from './exportRequest.ts';

/** The chart model of a request: the very one that the screen draws. */
export type ChartContent =
  | Readonly<{ kind: 'by-region'; strip: Strip; rows: RowKind }>
  | Readonly<{ kind: 'by-year'; plane: TimePlane }>
  | Readonly<{ kind: 'percentages'; shares: Shares; of: number }>;

export type DrawnContent = Readonly<{
  content: ChartContent;
  drawn: readonly CitedFigure[];
  notDrawn: readonly NotDrawn[];
}>;

/** Each share takes a line of its own: a picture of more could not be read. */
const MOST_SHARES = 60;

/** Lays a request's figures out as their chart: what is drawn, what is not and why. */
export function chartContent(
  chart: ChartName,
  { figures, state }: Pick<ExportRequest, 'figures'> & Readonly<{ state: Pick<ExportState, 'controls'> }>,
): DrawnContent {
  const { scale, rows } = state.controls;
  switch (chart) {
    case 'by-region': {
      const strip = toStrip(figures, { rows: rows ?? 'region', scale });
      const drawn = strip.rows.flatMap((row) => row.marks.map(({ cited }) => cited));
      return { content: { kind: chart, strip, rows: rows ?? 'region' }, drawn, notDrawn: strip.notDrawn };
    }
    case 'by-year': {
      const plane = toTimePlane(figures, { scale });
      return {
        content: { kind: chart, plane },
        drawn: plane.marks.map(({ cited }) => cited),
        notDrawn: plane.notDrawn,
      };
    }
    case 'percentages': {
      const all = toShares(figures);
      const of = all.groups.reduce((sum, group) => sum + group.shares.length, 0);
      const shares = firstShares(all, MOST_SHARES);
      const drawn = shares.groups.flatMap((group) => group.shares);
      return { content: { kind: chart, shares, of }, drawn, notDrawn: shares.notDrawn };
    }
  }
}
