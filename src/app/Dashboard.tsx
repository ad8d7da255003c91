import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { Masthead } from '../features/masthead/Masthead.tsx';
import { useMessages } from '../i18n/useLanguage.ts';
import type { DatasetIndex } from '../model/dataset.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { Filters } from './Filters.tsx';
import { HeadlineFacts, MissingFigure, PageFoot, ReportDesk, Selection, Source } from './laterParts.ts';
import type { PageState } from './pageState.ts';
import { PageSwitches } from './PageSwitches.tsx';
import { ShownFigures } from './ShownFigures.tsx';
import { useActions } from './useActions.ts';
import { useFiltered } from './useFiltered.ts';
import styles from './Dashboard.module.css';

const SHEET = '(width < 64rem)';

type Props = Readonly<{ index: DatasetIndex; state: PageState; notices: ReactNode }>;

/** The page when there are figures: filters, charts and table over the same figures, and the source of the open one. */
export function Dashboard({ index, state, notices }: Props) {
  const { view } = state;
  const derived = useFiltered(index, view.filter);
  const actions = useActions(state);
  const open = view.figureId === null ? undefined : derived.figures.find(({ figure }) => figure.id === view.figureId);
  const isSheet = useMediaQuery(SHEET);
  return (
    <div className={styles.page} data-open={(open && !isSheet) || undefined}>
      <div className={styles.content} inert={open !== undefined && isSheet}>
        <SkipLink />
        <Masthead
          switches={
            <>
              <Suspense fallback={<span className={styles.reportToCome} />}>
                <ReportDesk index={index} filter={view.filter} derived={derived} actions={actions} />
              </Suspense>
              <PageSwitches state={state} />
            </>
          }
        >
          <HeadlineFacts
            figures={derived.figures}
            articles={index.articles.length}
            onSelect={actions.onSelect}
            fallback={<div className={styles.factsToCome} />}
          />
        </Masthead>
        <main className={styles.main}>
          {notices}
          {view.figureId !== null && !open && (
            <Suspense fallback={null}>
              <MissingFigure id={view.figureId} onDismiss={actions.onClose} />
            </Suspense>
          )}
          <Filters {...{ view, index, derived, actions }} />
          <div id="figures" tabIndex={-1} className={styles.figures}>
            <ShownFigures
              view={view}
              openId={open?.figure.id ?? null}
              derived={derived}
              dataVersion={index.fingerprint}
              actions={actions}
            />
          </div>
        </main>
        <footer className={styles.foot}>
          <Suspense fallback={null}>
            <PageFoot
              view={view}
              figures={derived.figures}
              shown={derived.filtered.shown}
              articles={index.articles}
              dataVersion={index.fingerprint}
              actions={actions}
            />
          </Suspense>
        </footer>
        {view.picked.length > 0 && (
          <Suspense fallback={null}>
            <Selection view={view} derived={derived} dataVersion={index.fingerprint} actions={actions} />
          </Suspense>
        )}
      </div>
      {open && (
        <Suspense fallback={null}>
          <Source cited={open} fingerprint={index.fingerprint} isSheet={isSheet} derived={derived} actions={actions} />
        </Suspense>
      )}
    </div>
  );
}

function SkipLink() {
  const { skipToFigures } = useMessages();
  return (
    <a className={styles.skip} href="#figures">
      {skipToFigures}
    </a>
  );
}
