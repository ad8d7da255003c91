import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Keeps as much room below what the page scrolls to as a bar at its foot takes, so that the bar never hides the focus. */
export function useRoomBelow(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const page = document.documentElement;
    const observer = new ResizeObserver(() => {
      page.style.scrollPaddingBottom = `${element.getBoundingClientRect().height + 8}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      page.style.scrollPaddingBottom = '';
    };
  }, [bar]);
}
