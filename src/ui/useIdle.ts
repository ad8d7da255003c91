import { useEffect, useState } from 'react';

type Found<Of, Answer> = Readonly<{ of: Of; answer: Answer }>;

/** Works something out when the browser has nothing better to do; null until then, and while `of` is null. */
export function useIdle<Of, Answer>(of: Of | null, work: (of: Of) => Answer): Answer | null {
  const [found, setFound] = useState<Found<Of, Answer> | null>(null);
  useEffect(() => {
    if (of === null) return;
    return whenIdle(() => setFound({ of, answer: work(of) }));
  }, [of, work]);
  return found !== null && found.of === of ? found.answer : null;
}

/** Safari has no idle callback. Gives the way to call it off. */
function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(run, 50);
    return () => window.clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: 1000 });
  return () => window.cancelIdleCallback(handle);
}
