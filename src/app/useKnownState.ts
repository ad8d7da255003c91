import { useCallback, useMemo } from 'react';
import { knownView } from '../analysis/knownView.ts';
import type { DatasetIndex } from '../model/dataset.ts';
import type { PageState } from './pageState.ts';

/** The state without what its address names but the articles do not hold; a notice says so until it is dismissed. */
export function useKnownState(asked: PageState, { articles }: DatasetIndex): PageState {
  const ids = useMemo(() => new Set(articles.map(({ id }) => id)), [articles]);
  const { view, notices } = useMemo(() => knownView(asked.view, ids), [asked.view, ids]);
  const { write, dismissNotices } = asked;
  const hasUnknown = notices.length > 0;
  const dismiss = useCallback(() => {
    if (hasUnknown) write((now) => knownView(now, ids).view, 'choice');
    dismissNotices();
  }, [hasUnknown, write, ids, dismissNotices]);
  return { view, notices: [...asked.notices, ...notices], write, dismissNotices: dismiss };
}
