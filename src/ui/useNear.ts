import { useEffect, useRef, useState } from 'react';

/** Tells when an element has come near what is in sight, and remembers it. */
export function useNear<T extends Element>(ahead = '600px 0px') {
  const ref = useRef<T>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), {
      rootMargin: ahead,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear, ahead]);
  return { ref, isNear };
}
