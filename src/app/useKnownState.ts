import { useCallback, useMemo } from 'react';
import { knownView } from '../analysis/knownView.ts';
import type { Held } from '../analysis/knownView.ts';
import type { DatasetIndex } from '../model/dataset.ts';
import type { PageState } from './pageState.ts';

/** The state without what its address names but the articles do not hold; a notice says so until it is dismissed. */
export function useKnownState(asked: PageState, index: DatasetIndex): PageState {
  const held = useMemo(() => heldBy(index), [index]);
  const { view, notices } = useMemo(() => knownView(asked.view, held), [asked.view, held]);
  const { write, dismissNotices } = asked;
  const hasUnknown = notices.length > 0;
  const dismiss = useCallback(() => {
    if (hasUnknown) write((now) => knownView(now, held).view, 'choice');
    dismissNotices();
  }, [hasUnknown, write, held, dismissNotices]);
  return { view, notices: [...asked.notices, ...notices], write, dismissNotices: dismiss };
}

/** The ids of figures are gathered only once somebody asks for one. */
function heldBy({ articles }: DatasetIndex): Held {
  const articleIds = new Set(articles.map(({ id }) => id));
  let figureIds: Set<string> | null = null;
  return {
    article: (id) => articleIds.has(id),
    figure: (id) => {
      figureIds ??= new Set(articles.flatMap(({ figures }) => figures.map((figure) => figure.id)));
      return figureIds.has(id);
    },
  };
}
