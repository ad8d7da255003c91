import type { NotDrawn } from '../analysis/notDrawn.ts';
import { notDrawnSentence } from '../i18n/notDrawnSentence.ts';
import type { Language } from '../model/article.ts';

export type ChartNotesProps = Readonly<{
  notDrawn: readonly NotDrawn[];
  notes: readonly (string | null)[];
  language: Language;
}>;

/** What stands under a chart: notes on how to read it, and what is left out with number and reason. */
export function ChartNotes({ notDrawn, notes, language }: ChartNotesProps) {
  const leftOut = notDrawnSentence(
    notDrawn.map(({ reason, figures }) => ({ reason, count: figures.length })),
    language,
  );
  const lines = [...notes, leftOut].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <div className="chart-notes">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
