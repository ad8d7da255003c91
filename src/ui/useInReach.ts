import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

const toldOf = new WeakMap<Element, (isInReach: boolean) => void>();
const observer =
  'IntersectionObserver' in globalThis
    ? new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) toldOf.get(target)?.(isIntersecting);
        },
        { rootMargin: '50% 0px' },
      )
    : null;

/** Whether an element lies within half a window's height of what is in sight, at each moment; true until that is known. */
export function useInReach(ref: RefObject<Element | null>): boolean {
  const [isInReach, setInReach] = useState(true);
  useEffect(() => {
    const element = ref.current;
    if (!element || !observer) return undefined;
    toldOf.set(element, setInReach);
    observer.observe(element);
    return () => observer.unobserve(element);
  }, [ref]);
  return isInReach;
}
