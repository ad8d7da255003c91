import { useCallback, useEffect, useRef } from 'react';

/**
 * Remembers what opened the source and gives the focus back when it closes. Charts may draw their marks anew when the
 * panel leaves its place; the mark or row of the same figure is then found by its id.
 */
export function useOpener(openId: string | null) {
  const opener = useRef<Readonly<{ element: Element; id: string }> | null>(null);
  const wasOpen = useRef(openId);
  useEffect(() => {
    const closedId = wasOpen.current;
    wasOpen.current = openId;
    if (openId !== null || closedId === null) return;
    const { element, id } = opener.current ?? { element: null, id: closedId };
    const giveBack = () => {
      if (document.activeElement && document.activeElement !== document.body) return;
      const target = element?.isConnected ? element : elementOf(id);
      if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: false });
    };
    giveBack();
    const timer = window.setTimeout(giveBack, REDRAWN_MS);
    return () => window.clearTimeout(timer);
  }, [openId]);
  return useCallback((id: string, element: Element) => {
    opener.current = { element, id };
  }, []);
}

const REDRAWN_MS = 300;

function elementOf(id: string): Element | null {
  const name = CSS.escape(id);
  return document.querySelector(`[data-figure="${name}"], [data-figure-row="${name}"]`);
}
