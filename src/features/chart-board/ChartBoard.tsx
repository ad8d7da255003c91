import { memo, useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { View } from '../../analysis/view.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { later } from '../../ui/later.tsx';
import styles from './ChartBoard.module.css';

const ByRegionChart = later(async () => (await import('../../charts/ByRegionChart.tsx')).ByRegionChart);
const ByYearChart = later(async () => (await import('../../charts/ByYearChart.tsx')).ByYearChart);
const PercentagesChart = later(async () => (await import('../../charts/PercentagesChart.tsx')).PercentagesChart);

// Asked for together, as soon as this file is: the first chart that is drawn must not call the next.
for (const chart of [ByRegionChart, ByYearChart, PercentagesChart]) void chart.bring();

export type ChartName = 'by-region' | 'by-year' | 'percentages';

type Props = Readonly<{
  figures: readonly CitedFigure[];
  selectedId: string | null;
  onSelect: (id: string, from: Element) => void;
  scale: View['scale'];
  rows: View['rows'];
  onControl: (change: Partial<Pick<View, 'scale' | 'rows'>>) => void;
  /** What stands in the head of each chart, such as its Export button. */
  actions: (chart: ChartName) => ReactNode;
}>;

/** The charts in their order. Each loads, and may fail, by itself: the page stands before and without them. */
export const ChartBoard = memo(function ChartBoard(props: Props) {
  const { figures, selectedId, onSelect, scale, rows, onControl, actions } = props;
  const language = useLanguage();
  const { charts } = useMessages();
  // The first chart is drawn by itself; the others must not make a reader wait for it.
  const isBegun = useDeferredValue(true, false);
  const fallback = <p className={styles.loading}>{charts.loading}</p>;
  const shared = { figures, selectedId, onSelect, language, fallback };
  const scaled = { scale, onScale: (chosen: NonNullable<View['scale']>) => onControl({ scale: chosen }) };
  const rowed = { rows, onRows: (chosen: NonNullable<View['rows']>) => onControl({ rows: chosen }) };
  return (
    <div className={styles.board}>
      <Slot title={charts.byRegion} figures={figures}>
        <ByRegionChart {...shared} {...scaled} {...rowed} actions={actions('by-region')} />
      </Slot>
      <Slot title={charts.byYear} figures={figures}>
        {isBegun ? <ByYearChart {...shared} {...scaled} actions={actions('by-year')} /> : fallback}
      </Slot>
      <Slot title={charts.percentages} figures={figures}>
        {isBegun ? <PercentagesChart {...shared} actions={actions('percentages')} /> : fallback}
      </Slot>
    </div>
  );
});

type SlotProps = Readonly<{ title: string; figures: readonly CitedFigure[]; children: ReactNode }>;

/** The reserved place of one chart: its height is there before the chart is, and a chart that throws leaves the rest. */
function Slot({ title, figures, children }: SlotProps) {
  const { charts } = useMessages();
  return (
    <div className={styles.slot}>
      <ErrorBoundary
        resetKey={figures}
        fallback={(error) => (
          <div role="alert" className={styles.failed}>
            <p>{charts.failed(title)}</p>
            <p>{charts.rest}</p>
            <p>
              <small>{error.message}</small>
            </p>
          </div>
        )}
      >
        {children}
      </ErrorBoundary>
    </div>
  );
}
