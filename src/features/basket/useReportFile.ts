import { useState } from 'react';
import { loadArticleTexts } from '../../data/articleText.ts';
import type { Report } from '../../export/report/report.ts';
import type { ReportFormat } from '../../export/report/reportFormats.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { reportTopic } from '../../i18n/topics/reportTexts.ts';
import type { Language } from '../../model/article.ts';
import { saveFile } from '../../ui/saveFile.ts';

export type ReportProgress =
  | Readonly<{ state: 'idle' | 'working' }>
  /** Pictures take longest: the one that is being drawn, from 1, and how many there are. */
  | Readonly<{ state: 'drawing'; picture: number; of: number }>
  | Readonly<{ state: 'done'; fileName: string }>
  | Readonly<{ state: 'failed'; reason: string }>;

/** What a report is made from: the fingerprint of the data, and the language of its words. */
type ReportKind = Readonly<{ dataVersion: string; language: Language }>;

/** Makes and saves a report; the code that makes it and the texts that it quotes load when they are first asked for. */
export function useReportFile({ dataVersion, language }: ReportKind) {
  const [progress, setProgress] = useState<ReportProgress>({ state: 'idle' });
  const save = async (make: (texts: Report['texts']) => Report, format: ReportFormat) => {
    setProgress({ state: 'working' });
    try {
      const [{ exportReport, articlesOf }, { inBrowser }] = await Promise.all([
        import('../../export/report/exportReport.ts'),
        import('../../export/browserEffects.ts'),
        reportTopic.bring(language),
      ]);
      const texts = await loadArticleTexts(articlesOf(make(() => undefined)), dataVersion);
      const report = make((id) => texts.get(id));
      const onPicture = (picture: number, of: number) => setProgress({ state: 'drawing', picture, of });
      const file = await exportReport(report, format, { effects: inBrowser, onPicture });
      saveFile(file);
      setProgress({ state: 'done', fileName: file.fileName });
    } catch (error) {
      setProgress({ state: 'failed', reason: reasonOf(error, language) });
    }
  };
  return { progress, save };
}

/** How browsers word it that a script of the page could not be fetched. */
const NOT_LOADED = /dynamically imported module|importing a module script failed|failed to fetch|networkerror/iu;

function reasonOf(error: unknown, language: Language): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'CanvasError') return exportTexts(language).canvasRefused;
  return NOT_LOADED.test(error.message) ? basketTexts(language).notLoaded : error.message;
}
