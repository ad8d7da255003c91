import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { Language } from '../../model/article.ts';
import type { ChartName, ExportRequest } from '../exportRequest.ts';

/** One part of a report, in its order. */
export type ReportBlock =
  | Readonly<{ kind: 'heading' | 'note'; text: string }>
  | Readonly<{ kind: 'chart'; chart: ChartName; request: ExportRequest }>
  | Readonly<{ kind: 'figure'; cited: CitedFigure }>;

/** What a reader has gathered, ready for a file: the same report gives the same file. */
export type Report = Readonly<{
  title: string;
  blocks: readonly ReportBlock[];
  language: Language;
  /** The text of an article, where it is loaded. */
  texts: (articleId: string) => string | undefined;
  dataVersion: string;
  /** The day of the export, `2026-11-21`. */
  date: string;
}>;
