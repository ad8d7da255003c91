import { createContext, useSyncExternalStore } from 'react';

/** Whether a part that cannot be loaded throws, for a boundary in its place to say so; else it leaves a gap. */
export const SaysItselfWhatFails = createContext(false);

let hasGap = false;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells the page that a part could not be loaded and that nothing stands in its place. */
export function leaveGap(): void {
  hasGap = true;
  for (const listener of listeners) listener();
}

/** Whether a part of the page could not be loaded and nothing stands in its place. */
export function useHasGap(): boolean {
  return useSyncExternalStore(subscribe, () => hasGap);
}
