import { bundledFontFaces } from '../fontFaces.ts';
import type { FontFaces } from '../fontFaces.ts';
import type { ExportedFile } from '../exportRequest.ts';
import { hash6 } from '../hash6.ts';
import { endnotesOf } from './endnotes.ts';
import type { Report } from './report.ts';
import type { ReportFormat } from './reportFormats.ts';
import { toHtmlReport } from './toHtmlReport.ts';

const MOST_TITLE = 60;

/** The ids of the articles that a report quotes. */
export function articlesOf(report: Report): Set<string> {
  return new Set(endnotesOf(report).map(({ cited }) => cited.article.id));
}

/** Makes the file of a report. Makes no request to any other place. */
export async function exportReport(
  report: Report,
  format: ReportFormat,
  fontFaces: FontFaces = bundledFontFaces,
): Promise<ExportedFile> {
  const fileName = `${reportFileName(report)}.${format}`;
  switch (format) {
    case 'html':
      return { fileName, mime: 'text/html;charset=utf-8', content: await toHtmlReport(report, fontFaces) };
  }
}

/** `report_<title>_<day>_<hash>`: ASCII, and another name for another report. */
function reportFileName(report: Report): string {
  const ids = endnotesOf(report).map(({ cited }) => cited.figure.id);
  const words = report.blocks.map((block) => ('text' in block ? block.text : block.kind));
  const title = report.title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, MOST_TITLE);
  const hash = hash6([report.title, report.language, report.dataVersion, ...words, ...ids].join('\n'));
  return ['report', ...(title === '' ? [] : [title]), report.date, hash].join('_');
}
