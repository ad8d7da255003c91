import { useEffect, useState } from 'react';

const KEY = 'cited-figures:single-keys';

/** Whether single keys are shortcuts, as the reader left it in this browser: WCAG 2.1.4 asks for a way to turn them off. */
export function useSingleKeys() {
  const [areOn, setOn] = useState(stored);
  useEffect(() => {
    try {
      localStorage.setItem(KEY, areOn ? 'on' : 'off');
    } catch {
      return;
    }
  }, [areOn]);
  return [areOn, setOn] as const;
}

// Storage may be forbidden; the choice then lasts as long as the page.
function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}
