import { readView, writeView } from '../analysis/filterUrl.ts';
import type { UrlNotice } from '../analysis/filterUrl.ts';
import type { How, View } from '../analysis/view.ts';
import { INTERFACE_LANGUAGES } from '../i18n/messages.ts';

export type ViewSnapshot = Readonly<{ view: View; notices: readonly UrlNotice[] }>;

export type WriteView = (change: (view: View) => View, how: How) => void;

/**
 * Keeps the view in the address of a window: the only reader and the only writer of it. Notices tell what the address held
 * that this page does not know; they stay until they are dismissed or another address is opened.
 */
export function createViewStore(window: Window) {
  const read = (): ViewSnapshot => readView(window.location.search, INTERFACE_LANGUAGES);
  const listeners = new Set<() => void>();
  let snapshot = read();
  const set = (next: ViewSnapshot) => {
    snapshot = next;
    for (const listener of listeners) listener();
  };
  let last: How = 'choice';
  const onPopState = () => {
    last = 'choice';
    set(read());
  };
  return {
    subscribe: (listener: () => void) => {
      if (listeners.size === 0) window.addEventListener('popstate', onPopState);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('popstate', onPopState);
      };
    },
    getSnapshot: () => snapshot,
    write: ((change, how) => {
      const view = change(snapshot.view);
      const search = writeView(view);
      const address = window.location.pathname + search;
      if (how !== 'choice' && how === last) window.history.replaceState(null, '', address);
      else if (search !== writeView(snapshot.view)) window.history.pushState(null, '', address);
      last = how;
      set({ ...snapshot, view });
    }) satisfies WriteView,
    dismissNotices: () => set({ ...snapshot, notices: [] }),
  };
}

export type ViewStore = ReturnType<typeof createViewStore>;
