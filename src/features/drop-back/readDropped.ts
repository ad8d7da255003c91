import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { applyFilter } from '../../analysis/filter.ts';
import { readView } from '../../analysis/filterUrl.ts';
import { controlsOf } from '../../analysis/view.ts';
import type { View } from '../../analysis/view.ts';
import { changesSince } from '../../export/changesSince.ts';
import type { ChangesSince } from '../../export/changesSince.ts';
import { chartContent } from '../../export/chartContent.ts';
import { readBack } from '../../export/readBack.ts';
import type { ExportedView, ReadBack } from '../../export/readBack.ts';
import { INTERFACE_LANGUAGES } from '../../i18n/messages.ts';

/** What became of a file that was brought to the page. */
export type Dropped =
  | (Readonly<{ kind: 'view'; file: string; view: View; figures: number; changes: ChangesSince }> &
      Pick<ExportedView, 'date' | 'stated'>)
  | Readonly<{ kind: Exclude<ReadBack['kind'], 'view'>; file: string }>;

/** Pictures are small; what is larger is not read to its end. */
const MOST_BYTES = 64 * 2 ** 20;

/** Reads an exported picture, and compares what it shows with what the same view shows of these figures. */
export async function readDropped(file: File, figures: readonly CitedFigure[]): Promise<Dropped> {
  const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
  const read = readBack(bytes);
  if (read.kind !== 'view') return { kind: read.kind, file: file.name };
  const { chart, search, date, readings, stated } = read.exported;
  const { view } = readView(search, INTERFACE_LANGUAGES);
  const picked = new Set(view.picked);
  // A picture of picked figures: the filters of its view say nothing about them.
  const isOfPicks = picked.size > 0 && Object.keys(readings).every((id) => picked.has(id));
  const { drawn } = chartContent(chart, {
    figures: isOfPicks
      ? figures.filter(({ figure }) => picked.has(figure.id))
      : applyFilter(figures, view.filter).shown,
    state: { controls: controlsOf(view) },
  });
  const changes = changesSince(readings, drawn);
  return { kind: 'view', file: file.name, view, date, stated, figures: Object.keys(readings).length, changes };
}
