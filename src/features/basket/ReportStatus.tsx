import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import type { Language } from '../../model/article.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { ReportProgress } from './useReportFile.ts';
import styles from './ReportStatus.module.css';

/** What becomes of the file, announced; while pictures are drawn a bar shows how far that is. */
export function ReportStatus({ progress }: Readonly<{ progress: ReportProgress }>) {
  const language = useLanguage();
  return (
    <div className={styles.status}>
      <p role="status">{inWords(progress, language)}</p>
      {progress.state === 'drawing' && <progress aria-hidden="true" value={progress.picture - 1} max={progress.of} />}
    </div>
  );
}

function inWords(progress: ReportProgress, language: Language): string {
  const words = basketTexts(language);
  switch (progress.state) {
    case 'idle':
      return '';
    case 'working':
      return words.working;
    case 'drawing':
      return words.picture(progress.picture, progress.of);
    case 'done':
      return words.done(progress.fileName);
    case 'failed':
      return words.failed(progress.reason);
  }
}
