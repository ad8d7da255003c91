import { useEffect, useRef } from 'react';
import { lastOpener } from './opener.ts';

/** Charts may draw their marks anew when the panel leaves its place; by then they have. */
const REDRAWN_MS = 300;

/**
 * Gives the focus back to what opened the source when it closes. A mark or row that has been drawn anew is found by the id
 * of the figure that was open last.
 */
export function useFocusBack(openId: string): void {
  const last = useRef(openId);
  useEffect(() => {
    last.current = openId;
  }, [openId]);
  useEffect(
    () => () => {
      giveBack(last.current);
      window.setTimeout(() => giveBack(last.current), REDRAWN_MS);
    },
    [],
  );
}

function giveBack(closedId: string): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  const { element, id } = lastOpener() ?? { element: null, id: closedId };
  const target = element?.isConnected ? element : elementOf(id);
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: false });
}

function elementOf(id: string): Element | null {
  const name = CSS.escape(id);
  return document.querySelector(`[data-figure="${name}"], [data-figure-row="${name}"]`);
}
