import { Suspense, useDeferredValue, useMemo } from 'react';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import { writeView } from '../analysis/filterUrl.ts';
import { controlsOf, PLAIN_VIEW } from '../analysis/view.ts';
import type { View } from '../analysis/view.ts';
import { ChartBoard } from '../features/chart-board/ChartBoard.tsx';
import type { ChartName } from '../features/chart-board/ChartBoard.tsx';
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
);

type Exported = Readonly<{
  view: View;
  derived: Derived;
  /** The fingerprint of the dataset. */
  dataVersion: string;
}>;

type Props = Exported & Readonly<{ openId: string | null; actions: Actions }>;

/** So few figures are drawn within the frame that answers a filter. */
const AT_ONCE = 250;

/** The charts of the shown figures, each with its Export button. Many may lag behind: a filter answers before they have drawn. */
export function ChartSection({ view, derived, dataVersion, openId, actions: { onSelect, onView } }: Props) {
  const wanted = useExported({ view, derived, dataVersion });
  const drawn = useDeferredValue(wanted);
  const charted = wanted.figures.length + drawn.figures.length <= AT_ONCE ? wanted : drawn;
  return (
    <ChartBoard
      figures={charted.figures}
      selectedId={openId}
      onSelect={onSelect}
      scale={view.scale}
      rows={view.rows}
      onControl={onView}
      actions={charted.actions}
    />
  );
}

/** The Export button of the table. */
export function TableExport(props: Exported) {
  return useExported(props).actions('table');
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
      <Suspense fallback={<span className="button chart-actions-to-come" aria-hidden="true" />}>
        {chart !== 'table' && <AddToReport content={() => ({ kind: 'chart', chart, search })} />}
        <ExportMenu {...exported} chart={chart} />
      </Suspense>
    );
    return { figures: filtered.shown, actions };
  }, [search, filter, scale, rows, height, cells, panels, filtered, counts, titles, dataVersion, language]);
}
