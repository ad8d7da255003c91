import { CHARTS } from '../../analysis/view.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { JumpLinks } from './JumpLinks.tsx';
import styles from './ChartBoard.module.css';

/** The place of the charts before they are there. */
export function ChartsToCome() {
  const { loading } = useMessages().charts;
  return (
    <div className={styles.board}>
      <JumpLinks />
      {CHARTS.map((chart) => (
        <div key={chart} className={styles.slot}>
          <p className={styles.loading}>{loading}</p>
        </div>
      ))}
    </div>
  );
}
