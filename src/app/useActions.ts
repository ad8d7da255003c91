import { useCallback, useMemo } from 'react';
import { NO_FILTER } from '../analysis/filter.ts';
import type { Filter } from '../analysis/filter.ts';
import { writeView } from '../analysis/filterUrl.ts';
import { PLAIN_VIEW } from '../analysis/view.ts';
import type { How, View } from '../analysis/view.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { PageState } from './pageState.ts';
import { rememberOpener } from './opener.ts';

/** What a reader can do, as changes of the one view. They stay the same functions, so that charts draw only new figures. */
export function useActions({ write }: Pick<PageState, 'write'>) {
  const language = useLanguage();
  const onView = useCallback((change: Partial<View>) => write((now) => ({ ...now, ...change }), 'choice'), [write]);
  const onSelect = useCallback(
    (figureId: string, from: Element) => {
      rememberOpener(figureId, from);
      onView({ figureId });
    },
    [onView],
  );
  const onClose = useCallback(() => onView({ figureId: null }), [onView]);
  const onFilter = useCallback(
    (change: Partial<Filter>, how: How) => write((now) => ({ ...now, filter: { ...now.filter, ...change } }), how),
    [write],
  );
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
