import { useState } from 'react';
import { loadArticleTexts } from '../../data/articleText.ts';
import type { ExportedFile } from '../../export/exportRequest.ts';
import type { Report } from '../../export/report/report.ts';
import type { ReportFormat } from '../../export/report/reportFormats.ts';
import { saveFile } from '../../ui/saveFile.ts';

export type ReportProgress =
  | Readonly<{ state: 'idle' | 'working' }>
  | Readonly<{ state: 'done'; fileName: string }>
  | Readonly<{ state: 'failed'; reason: string }>;

/** Makes and saves a report; the code that makes it and the texts that it quotes load when they are first asked for. */
export function useReportFile(fingerprint: string) {
  const [progress, setProgress] = useState<ReportProgress>({ state: 'idle' });
  const save = async (make: (texts: Report['texts']) => Report, format: ReportFormat) => {
    setProgress({ state: 'working' });
    try {
      const { exportReport, articlesOf } = await import('../../export/report/exportReport.ts');
      const texts = await loadArticleTexts(articlesOf(make(() => undefined)), fingerprint);
      const file: ExportedFile = await exportReport(
        make((id) => texts.get(id)),
        format,
      );
      saveFile(file);
      setProgress({ state: 'done', fileName: file.fileName });
    } catch (error) {
      setProgress({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return { progress, save };
}
