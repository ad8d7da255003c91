import { createContext, use, useSyncExternalStore } from 'react';

/** Whether a chart fills the screen. */
export const FillsScreen = createContext(false);

/** What stands above and below a plot: title, controls, legend, axis, notes. */
const AROUND = 380;

const onResize = (tell: () => void) => {
  window.addEventListener('resize', tell);
  return () => window.removeEventListener('resize', tell);
};

/** The height in pixels that a plot may take from the screen that its chart fills; 0 for a chart within the page. */
export function useScreenRoom(): number {
  const height = useSyncExternalStore(onResize, () => window.innerHeight);
  return use(FillsScreen) ? Math.max(height - AROUND, 0) : 0;
}
