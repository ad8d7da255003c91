import { useCallback, useMemo } from 'react';
import { NO_FILTER } from '../analysis/filter.ts';
import type { Filter } from '../analysis/filter.ts';
import { writeView } from '../analysis/filterUrl.ts';
import { PLAIN_VIEW } from '../analysis/view.ts';
import type { How, View } from '../analysis/view.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { PageState } from './pageState.ts';
import { useOpener } from './useOpener.ts';

/** What a reader can do, as changes of the one view. They stay the same functions, so that charts draw only new figures. */
export function useActions({ view, write }: PageState) {
  const language = useLanguage();
  const remember = useOpener(view.figureId);
  const onView = useCallback((change: Partial<View>) => write((now) => ({ ...now, ...change }), 'choice'), [write]);
  const onSelect = useCallback(
    (figureId: string, from: Element) => {
      remember(figureId, from);
      onView({ figureId });
    },
    [remember, onView],
  );
  const onClose = useCallback(() => onView({ figureId: null }), [onView]);
  const onFilter = useCallback((filter: Filter, how: How) => write((now) => ({ ...now, filter }), how), [write]);
  const onClear = useCallback(() => onFilter(NO_FILTER, 'choice'), [onFilter]);
  const link = useMemo(
    () => ({
      href: (figureId: string) => writeView({ ...PLAIN_VIEW, figureId, language }),
      onOpen: (figureId: string) => onView({ figureId }),
    }),
    [language, onView],
  );
  const sourceLink = useMemo(() => ({ href: link.href, onOpen: onSelect }), [link, onSelect]);
  return { onSelect, onClose, onFilter, onClear, onView, link, sourceLink };
}

export type Actions = ReturnType<typeof useActions>;
