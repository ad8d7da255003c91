import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { ReportProgress } from './useReportFile.ts';

/** What becomes of the file, announced. */
export function ReportStatus({ progress }: Readonly<{ progress: ReportProgress }>) {
  const words = basketTexts(useLanguage());
  const text = {
    idle: () => '',
    working: () => words.working,
    done: () => (progress.state === 'done' ? words.done(progress.fileName) : ''),
    failed: () => (progress.state === 'failed' ? words.failed(progress.reason) : ''),
  }[progress.state]();
  return <p role="status">{text}</p>;
}
