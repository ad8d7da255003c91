import type { CitedFigure } from './citedFigure.ts';
import type { ValueScale } from './valueScale.ts';

export const NOT_DRAWN_REASONS = ['percent', 'money', 'noPlace', 'zero', 'notPercent', 'overHundred'] as const;
export type NotDrawnReason = (typeof NOT_DRAWN_REASONS)[number];

/** Figures that a chart leaves out, with the one reason that they share. */
export type NotDrawn = Readonly<{ reason: NotDrawnReason; figures: readonly CitedFigure[] }>;

/** Parts figures into those that a chart draws and those that it leaves out, by reason, in the order of the reasons. */
export function partByReason(
  figures: readonly CitedFigure[],
  reasonOf: (cited: CitedFigure) => NotDrawnReason | null,
): { drawn: CitedFigure[]; notDrawn: NotDrawn[] } {
  const drawn: CitedFigure[] = [];
  const byReason = new Map<NotDrawnReason, CitedFigure[]>();
  for (const cited of figures) {
    const reason = reasonOf(cited);
    const list = reason === null ? drawn : (byReason.get(reason) ?? []);
    if (reason !== null) byReason.set(reason, list);
    list.push(cited);
  }
  const notDrawn = NOT_DRAWN_REASONS.flatMap((reason) => {
    const left = byReason.get(reason);
    return left ? [{ reason, figures: left }] : [];
  });
  return { drawn, notDrawn };
}

/** A logarithmic axis has no place for a figure of zero. */
export function reasonOnScale({ figure }: CitedFigure, { kind }: ValueScale): NotDrawnReason | null {
  const { low, high } = figure.value;
  return kind === 'log' && ((low !== null && low <= 0) || (high !== null && high <= 0)) ? 'zero' : null;
}
