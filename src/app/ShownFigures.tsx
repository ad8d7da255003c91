import { Suspense, useState } from 'react';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import { isUnfiltered } from '../analysis/filter.ts';
import type { View } from '../analysis/view.ts';
import { ChartsToCome } from '../features/chart-board/ChartsToCome.tsx';
import { FigureTable } from '../features/figure-table/FigureTable.tsx';
import { useMessages } from '../i18n/useLanguage.ts';
import { Screen } from '../ui/Screen.tsx';
import { ChartSection, Claims, NoMatch, PrintedSection, Sources, TableTools } from './laterParts.ts';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';
import styles from './ShownFigures.module.css';

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
  const { onSelect, onView } = actions;
  const { shown } = derived.filtered;
  const [kept, setKept] = useState<readonly CitedFigure[] | null>(null);
  if (shown.length === 0 && !isUnfiltered(view.filter)) {
    return (
      <Suspense fallback={<Screen role="status" heading={noMatch.heading} />}>
        <NoMatch filter={view.filter} derived={derived} actions={actions} />
      </Suspense>
    );
  }
  const exported = { view, derived, dataVersion };
  return (
    <>
      <div className={styles.onScreen}>
        <ChartSection {...exported} openId={openId} actions={actions} fallback={<ChartsToCome />} />
      </div>
      <Suspense fallback={null}>
        <PrintedSection {...exported} />
      </Suspense>
      <FigureTable
        figures={kept ?? shown}
        selectedId={openId}
        onSelect={onSelect}
        sort={view.sort}
        onSort={(sort) => onView({ sort })}
        actions={
          <Suspense fallback={null}>
            <TableTools {...exported} onKept={setKept} />
          </Suspense>
        }
      />
      <Suspense fallback={null}>
        <Claims figures={shown} link={actions.sourceLink} />
      </Suspense>
      <div className={styles.sources}>
        <Suspense fallback={null}>
          <Sources figures={shown} />
        </Suspense>
      </div>
    </>
  );
}
