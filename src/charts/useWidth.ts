import { useLayoutEffect, useRef, useState } from 'react';

/** Where a browser cannot tell a width (a hidden page, a test) the chart is laid out for this one. */
const FALLBACK = 640;

/** The width of an element in whole pixels; null before the first layout. */
export function useWidth<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth) || FALLBACK);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
