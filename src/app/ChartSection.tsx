import { Suspense, useCallback, useDeferredValue, useMemo } from 'react';
import type { ComponentProps } from 'react';
import { AT_ONCE } from '../analysis/atOnce.ts';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import { writeView } from '../analysis/filterUrl.ts';
import { controlsOf, PLAIN_VIEW } from '../analysis/view.ts';
import type { ChartName, View } from '../analysis/view.ts';
import { ChartBoard } from '../features/chart-board/ChartBoard.tsx';
import { TableLag } from '../features/figure-table/TableLag.tsx';
import { filterInWords } from '../features/filter-bar/filterInWords.ts';
import type { Language } from '../model/article.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { selectionTexts } from '../i18n/topics/selectionTexts.ts';
import { later } from '../ui/later.tsx';
import { topics } from './topics.ts';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';

const AddToReport = later(async () => (await import('../features/basket/AddToReport.tsx')).AddToReport, topics.basket);
const ExportMenu = later(
  async () => (await import('../features/export-menu/ExportMenu.tsx')).ExportMenu,
  topics.exports,
  topics.board,
);

type Exported = Readonly<{
  view: View;
  derived: Derived;
  /** The fingerprint of the dataset. */
  dataVersion: string;
}>;

type Props = Exported & Readonly<{ openId: string | null; actions: Actions }>;

/** The charts of the shown figures, each with its Export button. Many may lag behind: a filter answers before they have drawn. */
export function ChartSection({ view, derived, dataVersion, openId, actions }: Props) {
  const { onSelect, onView, onFilter } = actions;
  const { filter, chart } = view;
  const language = useLanguage();
  const exported = useExported({ view, derived, dataVersion });
  const { controls } = exported;
  const onCountry = useCallback(
    (iso3: string) => {
      const { countries } = filter;
      const chosen = countries.includes(iso3) ? countries.filter((code) => code !== iso3) : [...countries, iso3];
      onFilter({ ...filter, countries: chosen }, 'choice');
    },
    [filter, onFilter],
  );
  const linkTo = useCallback(
    (full: ChartName) => {
      const search = writeView({ ...PLAIN_VIEW, filter, ...controls, chart: full, language });
      return `${window.location.href.split(/[?#]/u)[0] ?? ''}${search}`;
    },
    [filter, controls, language],
  );
  const onFull = useCallback((full: ChartName | null) => onView({ chart: full }), [onView]);
  const wanted = useMemo(
    () => ({ ...exported, countries: filter.countries, onCountry, linkTo }),
    [exported, filter, onCountry, linkTo],
  );
  const drawn = useDeferredValue(wanted);
  const {
    figures,
    actions: inHead,
    countries,
    ...charted
  } = wanted.figures.length + drawn.figures.length <= AT_ONCE ? wanted : drawn;
  return (
    <ChartBoard
      figures={figures}
      selectedId={openId}
      onSelect={onSelect}
      controls={controls}
      onControl={onView}
      full={chart}
      onFull={onFull}
      linkTo={charted.linkTo}
      countries={countries}
      onCountry={charted.onCountry}
      actions={inHead}
    />
  );
}

type TableProps = Exported & Pick<ComponentProps<typeof TableLag>, 'onKept'>;

/** The Export button of the table, and what lets the table lag behind while it is out of reach. */
export function TableTools({ onKept, ...exported }: TableProps) {
  const { figures, actions } = useExported(exported);
  return (
    <>
      {actions('table')}
      <TableLag figures={figures} onKept={onKept} />
    </>
  );
}

type PickedProps = Omit<Exported, 'derived'> & Readonly<{ figures: readonly CitedFigure[] }>;

/** The Export button of the picked figures. */
export function SelectionExport({ figures, view, dataVersion }: PickedProps) {
  const language = useLanguage();
  return (
    <Suspense fallback={null}>
      <ExportMenu
        chart="table"
        figures={figures}
        controls={controlsOf(view)}
        filterSentence={(spoken) => selectionTexts(spoken).exported(figures.length)}
        viewUrl={() => window.location.href}
        dataVersion={dataVersion}
        language={language}
      />
    </Suspense>
  );
}

/** A view as a report keeps it: whichever figure is open and whatever the language, the chart is the same. */
const searchOf = (view: View) => writeView({ ...PLAIN_VIEW, filter: view.filter, ...controlsOf(view) });

function useExported({ view, derived: { filtered, counts, titles }, dataVersion }: Exported) {
  const { scale, rows, height, cells, panels, filter } = view;
  const language = useLanguage();
  const search = searchOf(view);
  return useMemo(() => {
    const exported = {
      figures: filtered.shown,
      controls: { scale, rows, height, cells, panels },
      filterSentence: (spoken: Language) => filterInWords({ counts, filter, titles }, spoken),
      viewUrl: () => window.location.href,
      dataVersion,
      language,
    };
    const actions = (chart: ChartName | 'table') => (
      <span className="chart-actions">
        <Suspense fallback={null}>
          {chart !== 'table' && <AddToReport content={() => ({ kind: 'chart', chart, search })} />}
          <ExportMenu {...exported} chart={chart} />
        </Suspense>
      </span>
    );
    return { figures: filtered.shown, controls: exported.controls, actions };
  }, [search, filter, scale, rows, height, cells, panels, filtered, counts, titles, dataVersion, language]);
}
