import { useLayoutEffect, useRef, useState } from 'react';

/** Where a browser cannot tell a width (a hidden page, a test) the chart is laid out for this one. */
const FALLBACK = 640;

/** The charts of a page are equally wide: a new one begins with the width of the last, without asking for a layout. */
let lastWidth: number | null = null;

/** The width of an element in whole pixels; null before the first layout. */
export function useWidth<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(lastWidth);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const keep = (measured: number) => {
      lastWidth = Math.floor(measured) || FALLBACK;
      setWidth(lastWidth);
    };
    if (lastWidth === null) keep(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => entry && keep(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
