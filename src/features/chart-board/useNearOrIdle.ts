import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

const SETTLE_MS = 300;

/**
 * True once an element is near what the reader sees, or once the page has nothing else to do: charts further down load
 * without scrolling too, but never before the first ones are drawn. `now` skips the wait.
 */
export function useNearOrIdle(ref: RefObject<Element | null>, now: boolean): boolean {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (isWanted || !element) return undefined;
    const want = () => setWanted(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && want(),
      { rootMargin: '400px' },
    );
    observer.observe(element);
    let idle: number | undefined;
    const timer = window.setTimeout(() => {
      if ('requestIdleCallback' in window) idle = window.requestIdleCallback(want, { timeout: 4000 });
      else want();
    }, SETTLE_MS);
    return () => {
      observer.disconnect();
      window.clearTimeout(timer);
      if (idle !== undefined) window.cancelIdleCallback(idle);
    };
  }, [ref, isWanted]);
  return isWanted || now;
}
