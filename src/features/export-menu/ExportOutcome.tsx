import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import type { ExportProgress } from './useExport.ts';
import styles from './ExportMenu.module.css';

type Props = Readonly<{ progress: ExportProgress; isEmpty: boolean; language: Language }>;

/** What became of the last export, announced. */
export function ExportOutcome({ progress, isEmpty, language }: Props) {
  return (
    <p role="status" className={progress.state === 'failed' ? styles.failed : styles.progress}>
      {isEmpty ? exportTexts(language).nothing : outcomeInWords(progress, language)}
    </p>
  );
}

function outcomeInWords(progress: ExportProgress, language: Language): string {
  const words = exportTexts(language);
  switch (progress.state) {
    case 'idle':
      return '';
    case 'working':
      return words.working;
    case 'copied':
      return words.copied;
    case 'done':
      return words.done(progress.fileName);
    case 'failed':
      return words.failed(progress.reason);
  }
}
