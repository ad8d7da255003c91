import { CHARTS } from '../../analysis/view.ts';
import { useDetails, useMessages } from '../../i18n/useLanguage.ts';
import { chartTitle } from './chartTitle.ts';
import styles from './ChartBoard.module.css';

/** A way to each chart, above them all. They are buttons: the address belongs to the view. */
export function JumpLinks() {
  const { charts } = useMessages();
  const { controls } = useDetails();
  return (
    <nav className={styles.jump} aria-label={controls.toCharts}>
      <ul>
        {CHARTS.map((chart) => (
          <li key={chart}>
            <button type="button" className="button plain" onClick={() => jumpTo(chart)}>
              {chartTitle(chart, charts)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function jumpTo(chart: string): void {
  const place = document.getElementById(`chart-${chart}`);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
