import { memo, Suspense, useDeferredValue, useState } from 'react';
import type { ReactNode } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { ChartControls, ChartName } from '../../analysis/view.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { SaysItselfWhatFails } from '../../ui/gap.ts';
import { later, soon } from '../../ui/later.tsx';
import { chartTitle } from './chartTitle.ts';
import { JumpLinks } from './JumpLinks.tsx';
import { LaterSlot } from './LaterSlot.tsx';
import { Slot } from './Slot.tsx';
import styles from './ChartBoard.module.css';

const ByRegionChart = soon(async () => (await import('../../charts/ByRegionChart.tsx')).ByRegionChart);
const ByYearChart = later(async () => (await import('../../charts/ByYearChart.tsx')).ByYearChart);
const PercentagesChart = later(async () => (await import('../../charts/PercentagesChart.tsx')).PercentagesChart);

// Asked for together, as soon as this file is: the first chart that is drawn must not call the next.
for (const chart of [ByRegionChart, ByYearChart, PercentagesChart]) void chart.bring();

const boardTopic = async () => (await import('../../i18n/topics/boardTexts.ts')).boardTopic;
const CoverageChart = later(async () => (await import('../../charts/CoverageChart.tsx')).CoverageChart, boardTopic);
const MapChart = later(async () => (await import('../../charts/MapChart.tsx')).MapChart, boardTopic);
const MultiplesChart = later(async () => (await import('../../charts/MultiplesChart.tsx')).MultiplesChart, boardTopic);
const ChartTools = later(async () => (await import('./ChartTools.tsx')).ChartTools, boardTopic);
const TableTwin = later(async () => (await import('./TableTwin.tsx')).TableTwin, boardTopic);

type Props = Readonly<{
  figures: readonly CitedFigure[];
  selectedId: string | null;
  onSelect: (id: string, from: Element) => void;
  controls: ChartControls;
  onControl: (change: Partial<ChartControls>) => void;
  /** The chart that fills the screen. */
  full: ChartName | null;
  onFull: (chart: ChartName | null) => void;
  /** The address of the view with a chart filling the screen. */
  linkTo: (chart: ChartName) => string;
  /** The countries by which the page is filtered, and the way to add or remove one. */
  countries: readonly string[];
  onCountry: (iso3: string) => void;
  /** What stands in the head of each chart, such as its Export button. */
  actions: (chart: ChartName) => ReactNode;
}>;

/** The charts in their order. Each loads, and may fail, by itself: the page stands before and without them. */
export const ChartBoard = memo(function ChartBoard(props: Props) {
  const { figures, selectedId, onSelect, controls, onControl, countries, onCountry } = props;
  const { scale, rows, height, cells, panels } = controls;
  const language = useLanguage();
  const { charts } = useMessages();
  // The first chart is drawn by itself; the others must not make a reader wait for it.
  const isBegun = useDeferredValue(true, false);
  const fallback = <p className={styles.loading}>{charts.loading}</p>;
  const [tables, setTables] = useState<ReadonlySet<ChartName>>(new Set());
  const slot = (chart: ChartName) => ({
    chart,
    title: chartTitle(chart, charts),
    figures,
    isFull: props.full === chart,
    onClose: () => props.onFull(null),
  });
  const shared = (chart: ChartName) => ({
    figures,
    onSelect,
    language,
    fallback,
    actions: (
      <SaysItselfWhatFails value={false}>
        <Suspense fallback={<span className="chart-tools" />}>
          <ChartTools
            hasTable={tables.has(chart)}
            onTable={() => setTables(toggled(tables, chart))}
            isFull={props.full === chart}
            onFull={() => props.onFull(props.full === chart ? null : chart)}
            link={() => props.linkTo(chart)}
          />
        </Suspense>
        {props.actions(chart)}
      </SaysItselfWhatFails>
    ),
    table: tables.has(chart)
      ? (drawn: readonly CitedFigure[]) => (
          <Suspense fallback={null}>
            <TableTwin title={chartTitle(chart, charts)} figures={drawn} onSelect={onSelect} />
          </Suspense>
        )
      : null,
  });
  const scaled = { scale, onScale: (chosen: NonNullable<ChartControls['scale']>) => onControl({ scale: chosen }) };
  return (
    <div className={styles.board}>
      <JumpLinks />
      <Slot {...slot('by-region')} isWanted>
        <ByRegionChart
          {...shared('by-region')}
          {...scaled}
          selectedId={selectedId}
          rows={rows}
          onRows={(chosen) => onControl({ rows: chosen })}
        />
      </Slot>
      <Slot {...slot('by-year')} isWanted={isBegun}>
        <ByYearChart
          {...shared('by-year')}
          {...scaled}
          selectedId={selectedId}
          height={height}
          onHeight={(chosen) => onControl({ height: chosen })}
        />
      </Slot>
      <Slot {...slot('percentages')} isWanted={isBegun}>
        <PercentagesChart {...shared('percentages')} selectedId={selectedId} />
      </Slot>
      <LaterSlot {...slot('coverage')}>
        <CoverageChart {...shared('coverage')} cells={cells} onCells={(chosen) => onControl({ cells: chosen })} />
      </LaterSlot>
      <LaterSlot {...slot('map')}>
        <MapChart {...shared('map')} chosen={countries} onCountry={onCountry} />
      </LaterSlot>
      <LaterSlot {...slot('multiples')}>
        <MultiplesChart
          {...shared('multiples')}
          {...scaled}
          selectedId={selectedId}
          panels={panels}
          onPanels={(chosen) => onControl({ panels: chosen })}
        />
      </LaterSlot>
    </div>
  );
});

function toggled(set: ReadonlySet<ChartName>, chart: ChartName): ReadonlySet<ChartName> {
  const next = new Set(set);
  if (!next.delete(chart)) next.add(chart);
  return next;
}
