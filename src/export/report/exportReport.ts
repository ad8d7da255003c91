import type { ExportedFile } from '../exportRequest.ts';
import { hash6 } from '../hash6.ts';
import { endnotesOf } from './endnotes.ts';
import type { Report } from './report.ts';
import type { ReportFormat } from './reportFormats.ts';
import type { ReportSurroundings } from './reportPictures.ts';

const MOST_TITLE = 60;

/** The ids of the articles that a report quotes. */
export function articlesOf(report: Report): Set<string> {
  return new Set(endnotesOf(report).map(({ cited }) => cited.article.id));
}

type Maker = Readonly<{
  mime: string;
  make: (report: Report, around: ReportSurroundings) => Promise<ExportedFile['content']>;
}>;

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** How each format is made; what only one of them needs loads with it. */
const MAKERS: Readonly<Record<ReportFormat, Maker>> = {
  html: {
    mime: 'text/html;charset=utf-8',
    make: async (report, { effects }) => (await import('./toHtmlReport.ts')).toHtmlReport(report, effects.fontFaces),
  },
  docx: {
    mime: `${OFFICE}.wordprocessingml.document`,
    make: async (...all) => (await import('./word/toDocxReport.ts')).toDocxReport(...all),
  },
  pptx: {
    mime: `${OFFICE}.presentationml.presentation`,
    make: async (...all) => (await import('./slides/toPptxReport.ts')).toPptxReport(...all),
  },
};

/**
 * Makes the file of a report. The same report gives the same bytes. Makes no request to any other place. Throws an Error
 * where the surroundings cannot draw a picture. The words of `reportTopic` must have been brought in its language.
 */
export async function exportReport(
  report: Report,
  format: ReportFormat,
  around: ReportSurroundings,
): Promise<ExportedFile> {
  const { mime, make } = MAKERS[format];
  return { fileName: `${reportFileName(report)}.${format}`, mime, content: await make(report, around) };
}

/** `report_<title>_<day>_<hash>` without its ending: ASCII, and another name for another report. */
export function reportFileName(report: Report, topic = 'report'): string {
  const ids = endnotesOf(report).map(({ cited }) => cited.figure.id);
  const words = report.blocks.map((block) => {
    if (block.kind !== 'chart') return block.kind === 'figure' ? block.kind : block.text;
    const { filterSentence, controls } = block.request.state;
    return [block.chart, filterSentence, ...Object.values(controls)].join('\n');
  });
  const title = report.title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, MOST_TITLE);
  const hash = hash6([report.title, report.language, report.dataVersion, ...words, ...ids].join('\n'));
  return [topic, ...(title === '' ? [] : [title]), report.date, hash].join('_');
}
