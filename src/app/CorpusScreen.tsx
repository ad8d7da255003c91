import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemList } from '../features/problem-list/ProblemList.tsx';
import { UrlNotices } from '../features/problem-list/UrlNotices.tsx';
import { Masthead } from '../features/masthead/Masthead.tsx';
import { useMessages } from '../i18n/useLanguage.ts';
import type { DatasetIndex } from '../model/dataset.ts';
import { Notice } from '../ui/Notice.tsx';
import { Screen } from '../ui/Screen.tsx';
import { Dashboard } from './Dashboard.tsx';
import { FailedScreen } from './FailedScreen.tsx';
import type { PageState } from './pageState.ts';
import { useKnownState } from './useKnownState.ts';
import { PageSwitches } from './PageSwitches.tsx';
import styles from './CorpusScreen.module.css';

type Props = Readonly<{ query: UseQueryResult<DatasetIndex>; state: PageState }>;

/** Chooses between the screens: loading, failed, no article, no figure, ready. */
export function CorpusScreen({ query, state }: Props) {
  const words = useMessages();
  if (query.data === undefined) {
    return (
      <Frame state={state}>
        {query.error ? (
          <FailedScreen error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <Screen role="status" heading={words.loading} busy />
        )}
      </Frame>
    );
  }
  return <LoadedScreen index={query.data} isStale={query.isError} state={state} />;
}

type LoadedProps = Readonly<{ index: DatasetIndex; isStale: boolean; state: PageState }>;

function LoadedScreen({ index, isStale, state: asked }: LoadedProps) {
  const words = useMessages();
  const state = useKnownState(asked, index);
  const notices = (
    <>
      {isStale && <Notice>{words.failed.stale}</Notice>}
      <UrlNotices notices={state.notices} onDismiss={state.dismissNotices} />
      <ProblemList problems={index.problems} />
    </>
  );
  const isEmpty = index.articles.every(({ figures }) => figures.length === 0);
  if (!isEmpty) return <Dashboard index={index} state={state} notices={notices} />;
  return (
    <Frame state={state}>
      {notices}
      <EmptyScreen index={index} />
    </Frame>
  );
}

function EmptyScreen({ index: { articles } }: Readonly<{ index: DatasetIndex }>) {
  const { noArticles, noFigures } = useMessages();
  if (articles.length === 0) {
    return (
      <Screen role="status" heading={noArticles.heading}>
        <p>{noArticles.body}</p>
      </Screen>
    );
  }
  return (
    <Screen role="status" heading={noFigures.heading(articles.length)}>
      <p>{noFigures.body}</p>
      <h3>{noFigures.list}</h3>
      <ul>
        {articles.map(({ id, title, language, file }) => (
          <li key={id}>
            <span lang={language}>{title}</span> <small>({file})</small>
          </li>
        ))}
      </ul>
    </Screen>
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
