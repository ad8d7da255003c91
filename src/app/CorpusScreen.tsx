import { Suspense, use } from 'react';
import type { ReactNode } from 'react';
import type { useResource } from '../data/useResource.ts';
import { Masthead } from '../features/masthead/Masthead.tsx';
import { useMessages } from '../i18n/useLanguage.ts';
import { loadMarkup } from '../markup/quotation.ts';
import type { DatasetIndex } from '../model/dataset.ts';
import { useHasGap } from '../ui/gap.ts';
import { Screen } from '../ui/Screen.tsx';
import { Dashboard } from './Dashboard.tsx';
import { FailedScreen } from './FailedScreen.tsx';
import { EmptyScreen, Notice, ProblemList, UrlNotices } from './laterParts.ts';
import type { PageState } from './pageState.ts';
import { Picking } from './Picking.tsx';
import { useKnownState } from './useKnownState.ts';
import { PageSwitches } from './PageSwitches.tsx';
import styles from './CorpusScreen.module.css';

type Props = Readonly<{ loaded: ReturnType<typeof useResource<DatasetIndex>>; state: PageState }>;

/** Chooses between the screens: loading, failed, no article, no figure, ready. */
export function CorpusScreen({ loaded: { data, error, reload }, state }: Props) {
  if (data === undefined) {
    if (error === null) return <LoadingScreen state={state} />;
    return (
      <Frame state={state}>
        <FailedScreen error={error} onRetry={reload} />
      </Frame>
    );
  }
  return (
    <Suspense fallback={<LoadingScreen state={state} />}>
      <LoadedScreen index={data} isStale={error !== null} state={state} />
    </Suspense>
  );
}

type LoadedProps = Readonly<{ index: DatasetIndex; isStale: boolean; state: PageState }>;

function LoadedScreen({ index, isStale, state: asked }: LoadedProps) {
  const words = useMessages();
  const pending = loadMarkup(index.articles.map(({ file }) => file));
  if (pending) use(pending);
  const state = useKnownState(asked, index);
  const hasGap = useHasGap();
  const notices = (
    <>
      {hasGap && (
        <p role="alert" className={styles.gap}>
          {words.failed.part}{' '}
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {words.crashed.reload}
          </button>
        </p>
      )}
      {isStale && <Notice>{words.failed.stale}</Notice>}
      {state.notices.length > 0 && <UrlNotices notices={state.notices} onDismiss={state.dismissNotices} />}
      {index.problems.length > 0 && <ProblemList problems={index.problems} />}
    </>
  );
  const isEmpty = index.articles.every(({ figures }) => figures.length === 0);
  if (!isEmpty) {
    return (
      <Picking state={state}>
        <Dashboard index={index} state={state} notices={notices} />
      </Picking>
    );
  }
  return (
    <Frame state={state}>
      {notices}
      <EmptyScreen index={index} />
    </Frame>
  );
}

function LoadingScreen({ state }: Readonly<{ state: PageState }>) {
  const { loading } = useMessages();
  return (
    <Frame state={state}>
      <Screen role="status" heading={loading} busy />
    </Frame>
  );
}

function Frame({ state, children }: Readonly<{ state: PageState; children: ReactNode }>) {
  return (
    <div className={styles.frame}>
      <Masthead switches={<PageSwitches state={state} />} />
      <main className={styles.main}>{children}</main>
    </div>
  );
}
