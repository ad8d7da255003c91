import { useMessages } from '../../i18n/useLanguage.ts';
import styles from './ChartBoard.module.css';

/** The place of the charts before they are there. */
export function ChartsToCome() {
  const { byRegion, byYear, percentages, loading } = useMessages().charts;
  return (
    <div className={styles.board}>
      {[byRegion, byYear, percentages].map((name) => (
        <div key={name} className={styles.slot}>
          <p className={styles.loading}>{loading}</p>
        </div>
      ))}
    </div>
  );
}
