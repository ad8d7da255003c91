import { useDeferredValue, useMemo } from 'react';
import { isUnfiltered } from '../analysis/filter.ts';
import type { View } from '../analysis/view.ts';
import { ChartBoard } from '../features/chart-board/ChartBoard.tsx';
import type { ChartName } from '../features/chart-board/ChartBoard.tsx';
import { FigureTable } from '../features/figure-table/FigureTable.tsx';
import { SourceList } from '../features/source-list/SourceList.tsx';
import { filterInWords } from '../features/filter-bar/filterInWords.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import { Screen } from '../ui/Screen.tsx';
import { ExportAction } from './ExportAction.tsx';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';

type Props = Readonly<{
  view: View;
  openId: string | null;
  derived: Derived;
  /** The fingerprint of the dataset. */
  dataVersion: string;
  actions: Actions;
}>;

/** Charts and table over the same figures, or the screen that says that none matches. */
export function ShownFigures({ view, openId, derived, dataVersion, actions }: Props) {
  const { noMatch } = useMessages();
  const charted = useDeferredValue(useExported(view, derived, dataVersion));
  const { onSelect, onView, onClear } = actions;
  const { shown } = derived.filtered;
  if (shown.length === 0 && !isUnfiltered(view.filter)) {
    return (
      <Screen role="status" heading={noMatch.heading}>
        <p>{noMatch.body}</p>
        <button type="button" className="button primary" onClick={onClear}>
          {noMatch.clear}
        </button>
      </Screen>
    );
  }
  return (
    <>
      <ChartBoard
        figures={charted.figures}
        selectedId={openId}
        onSelect={onSelect}
        scale={view.scale}
        rows={view.rows}
        onControl={onView}
        actions={charted.actions}
      />
      <FigureTable
        figures={shown}
        selectedId={openId}
        onSelect={onSelect}
        sort={view.sort}
        onSort={(sort) => onView({ sort })}
        actions={charted.actions('table')}
      />
      <SourceList figures={shown} />
    </>
  );
}

/** The figures with their Export buttons. What it gives may lag behind: a filter answers before the charts have drawn. */
function useExported({ scale, rows, filter }: View, { filtered, counts, titles }: Derived, dataVersion: string) {
  const language = useLanguage();
  return useMemo(() => {
    const exported = {
      figures: filtered.shown,
      controls: { scale, rows },
      filterSentence: filterInWords({ counts, filter, titles }, language),
      viewUrl: () => window.location.href,
      dataVersion,
      language,
    };
    const actions = (chart: ChartName | 'table') => <ExportAction {...exported} chart={chart} />;
    return { figures: filtered.shown, actions };
  }, [filtered, counts, titles, filter, scale, rows, dataVersion, language]);
}
