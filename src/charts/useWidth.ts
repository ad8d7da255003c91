import { useLayoutEffect, useRef, useState } from 'react';
import { chartWidth, keepChartWidth } from './chartWidth.ts';

/** Where a browser cannot tell a width (a hidden page, a test) the chart is laid out for this one. */
const FALLBACK = 640;

/** The width of an element in whole pixels; null before the first layout. */
export function useWidth<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(chartWidth);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const keep = (measured: number) => {
      keepChartWidth(measured || FALLBACK);
      setWidth(chartWidth());
    };
    if (chartWidth() === null) keep(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => entry && keep(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
