import type { Report } from '../../export/report/report.ts';
import { REPORT_FORMATS } from '../../export/report/reportFormats.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { ReportStatus } from './ReportStatus.tsx';
import { useReportFile } from './useReportFile.ts';
import styles from './BasketPanel.module.css';

type Props = Readonly<{
  dataVersion: string;
  make: (rest: Pick<Report, 'texts' | 'date'>) => Report;
  /** There is nothing to save. */
  isEmpty?: boolean;
}>;

/** A report's buttons, one for each kind of file, and below them what becomes of it. */
export function SaveReport({ dataVersion, make, isEmpty = false }: Props) {
  const language = useLanguage();
  const words = basketTexts(language);
  const { progress, save } = useReportFile({ dataVersion, language });
  const isWorking = progress.state === 'working' || progress.state === 'drawing';
  const date = () => new Date().toISOString().slice(0, 10);
  return (
    <>
      <div className={styles.row} role="group" aria-label={words.export}>
        <span aria-hidden="true">{words.export}</span>
        {REPORT_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button primary"
            disabled={isEmpty || isWorking}
            onClick={() => void save((texts) => make({ texts, date: date() }), format)}
          >
            {words.formats[format]}
          </button>
        ))}
      </div>
      <ReportStatus progress={progress} />
    </>
  );
}
