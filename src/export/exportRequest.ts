import type { CitedFigure } from '../analysis/citedFigure.ts';
import type { ChartControls, ChartName } from '../analysis/view.ts';
import type { Language } from '../model/article.ts';
import type { PictureSize } from './pictureSize.ts';

export type { ChartName };
/**
 * How much of its sources a picture prints; `none` where the document around it holds them; `chart` where it holds title and
 * notes too.
 */
export type PictureExtent = 'page' | 'all' | 'none' | 'chart';
export const EXPORT_FORMATS = ['png', 'svg', 'pdf', 'pptx', 'docx', 'xlsx', 'html', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The view that is exported, in words and as a link. */
export type ExportState = Readonly<{
  filterSentence: string;
  viewUrl: string;
  language: Language;
  controls: ChartControls;
}>;

/** All that decides an export: the same request gives the same file. */
export type ExportRequest = Readonly<{
  /** `table` is all figures, or those that a reader has picked; as a picture they are drawn by region. */
  chart: ChartName | 'table';
  figures: readonly CitedFigure[];
  format: ExportFormat;
  state: ExportState;
  /** The text of an article, where it is loaded: without it a sentence is cut from the context of its quotation. */
  texts: (articleId: string) => string | undefined;
  /** The fingerprint of the dataset. */
  dataVersion: string;
  /** The day of the export, `2026-11-21`. */
  date: string;
  /** The size of pictures; a page unless told otherwise. */
  size?: PictureSize;
  separator?: ',' | ';';
  /**
   * `page` fits the picture on 24 cm, with as many sources as fit; `all`, the default, prints them all;
   * `none` and `chart` are for pictures in a document that prints the rest itself.
   */
  extent?: PictureExtent;
  /** No paper behind the picture. */
  transparent?: boolean;
  /** The name of the file, where somebody has chosen it; else it tells what the file holds. */
  fileName?: string;
  /** The numbers of the marks by figure id, where a whole document counts them through; else from 1. */
  numbers?: ReadonlyMap<string, number>;
}>;

export type ExportedFile = Readonly<{
  fileName: string;
  mime: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** What belongs next to the file: the dictionary of a CSV, which has no room for one. */
  beside?: ExportedFile;
}>;

/** The chart that a picture of the request draws. */
export function picturedChart(chart: ExportRequest['chart']): ChartName {
  return chart === 'table' ? 'by-region' : chart;
}
