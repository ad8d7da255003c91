import { useEffect, useMemo, useState } from 'react';
import { isUnfiltered } from '../analysis/filter.ts';
import { readView, writeView } from '../analysis/filterUrl.ts';
import type { View } from '../analysis/view.ts';
import { keepLastView, lastView } from '../features/filter-bar/lastView.ts';
import { INTERFACE_LANGUAGES } from '../i18n/messages.ts';

/**
 * The view that the reader last had in this browser, to be offered on a plain address only: a link always shows what it
 * names. The offer goes with the first choice. Every view that is more than plain is kept; clearing it forgets it.
 */
export function useLastView(view: View) {
  const search = writeView({ ...view, language: null, figureId: null });
  const [opened] = useState(search);
  const [kept, setKept] = useState(() => (search === '' && view.figureId === null ? lastView() : null));
  const hasChanged = search !== opened;
  useEffect(() => {
    if (search !== '') keepLastView(search);
    else if (hasChanged) keepLastView(null);
  }, [search, hasChanged]);
  const offered = useMemo(() => {
    if (kept === null) return null;
    const last = readView(kept, INTERFACE_LANGUAGES).view;
    return isUnfiltered(last.filter) ? null : last;
  }, [kept]);
  const dismiss = () => {
    keepLastView(null);
    setKept(null);
  };
  return { offered: hasChanged ? null : offered, dismiss };
}
