import { useSyncExternalStore } from 'react';
import { createBasketStore } from './basketStore.ts';

const store = createBasketStore(window);

/** The basket of this browser, and the way to change it. */
export function useBasket() {
  return [useSyncExternalStore(store.subscribe, store.getSnapshot), store.change] as const;
}
