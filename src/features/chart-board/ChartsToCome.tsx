import { keepChartWidth } from '../../charts/chartWidth.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import styles from './ChartBoard.module.css';

/** The place of the charts before they are there. */
export function ChartsToCome() {
  const { byRegion, byYear, percentages, loading } = useMessages().charts;
  return (
    <div className={styles.board}>
      {[byRegion, byYear, percentages].map((name) => (
        <div key={name} className={styles.slot}>
          <p ref={tellWidth} className={styles.loading}>
            {loading}
          </p>
        </div>
      ))}
    </div>
  );
}

/** The charts that come will be as wide: they need not ask for a layout of the page. */
function tellWidth(element: HTMLElement | null) {
  if (!element) return;
  const observer = new ResizeObserver(([entry]) => entry && keepChartWidth(entry.contentRect.width));
  observer.observe(element);
  return () => observer.disconnect();
}
