import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import { saveFile } from '../../ui/saveFile.ts';
import type { ExportProgress } from './useExport.ts';
import styles from './ExportMenu.module.css';

type Props = Readonly<{ progress: ExportProgress; isEmpty: boolean; language: Language }>;

/** What became of the last export, announced; what belongs beside its file is offered. */
export function ExportOutcome({ progress, isEmpty, language }: Props) {
  const words = exportTexts(language);
  const beside = !isEmpty && progress.state === 'done' ? progress.file.beside : undefined;
  return (
    <>
      <p role="status" className={progress.state === 'failed' ? styles.failed : styles.progress}>
        {isEmpty ? words.nothing : outcomeInWords(progress, language)}
      </p>
      {beside && (
        <button type="button" className={styles.beside} onClick={() => saveFile(beside)}>
          {words.saveDictionary}
        </button>
      )}
    </>
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
      return words.done(progress.file.fileName);
    case 'failed':
      return words.failed(progress.reason);
  }
}
