import type { CitedFigure } from '../analysis/citedFigure.ts';
import { readingOf } from './readingOf.ts';

/** What a chart shows now and an exported picture of it did not, the other way round, and what both show but read otherwise. */
export type ChangesSince = Readonly<{
  added: readonly CitedFigure[];
  changed: readonly CitedFigure[];
  /** Ids. */
  removed: readonly string[];
}>;

export function changesSince(readings: Readonly<Record<string, string>>, drawn: readonly CitedFigure[]): ChangesSince {
  const now = new Set(drawn.map(({ figure }) => figure.id));
  const known = drawn.filter(({ figure }) => Object.hasOwn(readings, figure.id));
  return {
    added: drawn.filter(({ figure }) => !Object.hasOwn(readings, figure.id)),
    changed: known.filter(({ figure }) => readings[figure.id] !== readingOf(figure)),
    removed: Object.keys(readings).filter((id) => !now.has(id)),
  };
}
