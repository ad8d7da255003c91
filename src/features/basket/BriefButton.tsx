import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { countryName } from '../../i18n/placeName.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import styles from './BriefButton.module.css';
import { briefBasket } from './briefBasket.ts';
import { reportOf } from './reportOf.ts';
import type { ReportSource } from './reportOf.ts';
import { ReportStatus } from './ReportStatus.tsx';
import { useReportFile } from './useReportFile.ts';

type Props = Readonly<{ iso3: string; figures: readonly CitedFigure[]; source: ReportSource }>;

/** The brief of a country (ISO 3166-1 alpha-3) as a Word file, with one click; other kinds of file are in the report. */
export function BriefButton({ iso3, figures, source }: Props) {
  const language = useLanguage();
  const words = basketTexts(language);
  const { progress, save } = useReportFile({ dataVersion: source.dataVersion, language });
  const isWorking = progress.state === 'working' || progress.state === 'drawing';
  const date = new Date().toISOString().slice(0, 10);
  return (
    <span className={`${styles.brief} no-print`}>
      <button
        type="button"
        className="button plain"
        title={words.briefHint}
        aria-disabled={isWorking}
        onClick={() => {
          if (!isWorking)
            void save((texts) => reportOf(briefBasket(iso3, figures, language), source, { texts, date }), 'docx');
        }}
      >
        {words.briefAs(countryName(iso3, language))}
      </button>
      <ReportStatus progress={progress} />
    </span>
  );
}
