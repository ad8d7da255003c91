import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { NO_FILTER, isUnfiltered } from '../analysis/filter.ts';
import type { Filter } from '../analysis/filter.ts';
import { writeView } from '../analysis/filterUrl.ts';
import { PLAIN_VIEW } from '../analysis/view.ts';
import type { View } from '../analysis/view.ts';
import { ChartBoard } from '../features/chart-board/ChartBoard.tsx';
import { FigureTable } from '../features/figure-table/FigureTable.tsx';
import { FilterBar } from '../features/filter-bar/FilterBar.tsx';
import { filterInWords } from '../features/filter-bar/filterInWords.ts';
import { FilterSentence } from '../features/filter-bar/FilterSentence.tsx';
import { HeadlineFacts } from '../features/masthead/HeadlineFacts.tsx';
import { Masthead } from '../features/masthead/Masthead.tsx';
import { SourcePanel } from '../features/source-panel/SourcePanel.tsx';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import type { DatasetIndex } from '../model/dataset.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Screen } from '../ui/Screen.tsx';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { ExportAction } from './ExportAction.tsx';
import type { PageState } from './pageState.ts';
import { PageSwitches } from './PageSwitches.tsx';
import { useFiltered } from './useFiltered.ts';
import { useOpener } from './useOpener.ts';
import styles from './Dashboard.module.css';

const SHEET = '(width < 64rem)';

type Props = Readonly<{ index: DatasetIndex; state: PageState; notices: ReactNode }>;

/** The page when there are figures: filters, charts and table over the same figures, and the source of the open one. */
export function Dashboard({ index, state, notices }: Props) {
  const words = useMessages();
  const { view } = state;
  const { filter } = view;
  const { figures, facts, titles, filtered, options, counts } = useFiltered(index, filter);
  const { onSelect, onClose, onFilter, onView, link } = useActions(state);
  const open = useMemo(() => figures.find(({ figure }) => figure.id === view.figureId), [figures, view.figureId]);
  const isSheet = useMediaQuery(SHEET);
  const language = useLanguage();
  const exported = {
    figures: filtered.shown,
    controls: { scale: view.scale, rows: view.rows },
    filterSentence: filterInWords({ counts, filter, titles }, language),
    viewUrl: () => window.location.href,
    dataVersion: index.fingerprint,
    language,
  };
  return (
    <div className={styles.page} data-open={(open && !isSheet) || undefined}>
      <div className={styles.content} inert={open !== undefined && isSheet}>
        <a className={styles.skip} href="#figures">
          {words.skipToFigures}
        </a>
        <Masthead switches={<PageSwitches state={state} />}>
          <HeadlineFacts facts={facts} articles={index.articles.length} onSelect={onSelect} />
        </Masthead>
        <main className={styles.main}>
          {notices}
          {view.figureId !== null && !open && <Notice>{words.source.missing(view.figureId)}</Notice>}
          <FilterBar filter={filter} options={options} titles={titles} onChange={onFilter}>
            <FilterSentence
              counts={counts}
              filter={filter}
              regionWide={filtered.regionWide}
              onRegionWide={(regionWide) => onFilter({ ...filter, regionWide }, 'push')}
            />
            <CopyButton className="button plain no-print" text={() => window.location.href}>
              {words.filters.copyLink}
            </CopyButton>
          </FilterBar>
          <div id="figures" tabIndex={-1} className={styles.figures}>
            {filtered.shown.length === 0 && !isUnfiltered(filter) ? (
              <Screen role="status" heading={words.noMatch.heading}>
                <p>{words.noMatch.body}</p>
                <button type="button" className="button primary" onClick={() => onFilter(NO_FILTER, 'push')}>
                  {words.noMatch.clear}
                </button>
              </Screen>
            ) : (
              <>
                <ChartBoard
                  figures={filtered.shown}
                  selectedId={open?.figure.id ?? null}
                  onSelect={onSelect}
                  scale={view.scale}
                  rows={view.rows}
                  onControl={onView}
                  actions={(chart) => <ExportAction {...exported} chart={chart} />}
                />
                <FigureTable
                  figures={filtered.shown}
                  selectedId={open?.figure.id ?? null}
                  onSelect={onSelect}
                  sort={view.sort}
                  onSort={(sort) => onView({ sort })}
                  actions={<ExportAction {...exported} chart="table" />}
                />
              </>
            )}
          </div>
        </main>
      </div>
      {open && (
        <SourcePanel cited={open} fingerprint={index.fingerprint} isSheet={isSheet} link={link} onClose={onClose} />
      )}
    </div>
  );
}

/** What a reader can do, as changes of the one view. */
function useActions({ view, write }: PageState) {
  const language = useLanguage();
  const remember = useOpener(view.figureId);
  const onOpen = useCallback((figureId: string) => write({ ...view, figureId }, 'push'), [view, write]);
  const onSelect = useCallback(
    (id: string, from: Element) => {
      remember(id, from);
      if (id !== view.figureId) onOpen(id);
    },
    [remember, onOpen, view.figureId],
  );
  const onClose = useCallback(() => write({ ...view, figureId: null }, 'push'), [view, write]);
  const onFilter = useCallback(
    (filter: Filter, how: 'push' | 'replace') => write({ ...view, filter }, how),
    [view, write],
  );
  const onView = useCallback((change: Partial<View>) => write({ ...view, ...change }, 'push'), [view, write]);
  const link = useMemo(
    () => ({
      href: (figureId: string) => writeView({ ...PLAIN_VIEW, figureId, language }),
      onOpen,
    }),
    [language, onOpen],
  );
  return { onSelect, onClose, onFilter, onView, link };
}
