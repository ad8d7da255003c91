import { EMPTY_BASKET, parseBasket } from '../../analysis/basket.ts';
import type { Basket } from '../../analysis/basket.ts';

const KEY = 'cited-figures:report';

/** What a basket is kept in: a browser's storage, which may be forbidden. */
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** Keeps the basket in this browser, and the same in every window of it. Where storage is forbidden it lasts as long as the page. */
export function createBasketStore(window: Window) {
  let basket = attempt(() => parseBasket(storageOf(window).getItem(KEY))) ?? EMPTY_BASKET;
  const listeners = new Set<() => void>();
  const set = (next: Basket) => {
    basket = next;
    for (const listener of listeners) listener();
  };
  const onStorage = ({ key, newValue }: StorageEvent) => key === KEY && set(parseBasket(newValue));
  return {
    subscribe: (listener: () => void) => {
      if (listeners.size === 0) window.addEventListener('storage', onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('storage', onStorage);
      };
    },
    getSnapshot: () => basket,
    change: (change: (basket: Basket) => Basket) => {
      const next = change(basket);
      if (next === basket) return;
      set(next);
      attempt(() => storageOf(window).setItem(KEY, JSON.stringify(next)));
    },
  };
}

function storageOf({ localStorage }: Window): Storage {
  return localStorage;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
