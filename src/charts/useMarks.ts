import { useEffect, useId, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { usePicks } from './PickContext.ts';

export type MarkSelection = Readonly<{
  /** Ids in reading order: the order of the arrow keys. */
  ids: readonly string[];
  selectedId: string | null;
  onSelect: (id: string, from: Element) => void;
}>;

/** The mark whose tooltip is open. */
export type ShownMark = Readonly<{ id: string; element: Element }>;

const LINGER_MS = 120;

/**
 * One tab stop for all marks of a chart: arrow keys move between them, Home and End jump, Enter opens the source, x and
 * Space pick the figure, as a click does with Ctrl, Cmd or Shift. Hover and focus open the tooltip, Escape closes it; it
 * lingers, so that a pointer can reach it.
 */
export function useMarks({ ids, selectedId, onSelect }: MarkSelection) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [shown, setShown] = useState<ShownMark | null>(null);
  const { onPick } = usePicks();
  const tooltipId = useId();
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const stop = [activeId, selectedId].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  const show = (id: string, element: Element) => {
    window.clearTimeout(timer.current);
    setShown({ id, element });
  };
  const hideSoon = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setShown(null), LINGER_MS);
  };

  const onKeyDown = (id: string) => (event: KeyboardEvent<SVGGElement>) => {
    const element = event.currentTarget;
    if (event.key === 'Enter') onSelect(id, element);
    else if (isPickKey(event)) onPick(id);
    else if (event.key === 'Escape' && shown) setShown(null);
    else {
      const target = nextMark(ids, id, event.key);
      if (target === undefined) return;
      findMark(element, target)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const markProps = (id: string) => ({
    'data-figure': id,
    tabIndex: id === stop ? 0 : -1,
    'aria-current': id === selectedId ? ('true' as const) : undefined,
    'aria-describedby': id === shown?.id ? tooltipId : undefined,
    'aria-keyshortcuts': 'x',
    // Shift would mark the text between two clicks.
    onMouseDown: (event: MouseEvent) => isPicking(event) && event.preventDefault(),
    onClick: (event: MouseEvent<SVGGElement>) => {
      const mark = nearestMark(event);
      const meant = mark.dataset['figure'] ?? id;
      if (isPicking(event)) onPick(meant);
      else onSelect(meant, mark);
    },
    onKeyDown: onKeyDown(id),
    onFocus: (event: FocusEvent<SVGGElement>) => {
      setActiveId(id);
      // Whoever closes a panel with the pointer has the focus back, but has not asked for more.
      if (event.currentTarget.matches(':focus-visible')) show(id, event.currentTarget);
    },
    onBlur: hideSoon,
    onPointerEnter: (event: PointerEvent<SVGGElement>) => show(id, event.currentTarget),
    onPointerLeave: hideSoon,
  });
  const tooltipProps = {
    id: tooltipId,
    onPointerEnter: () => window.clearTimeout(timer.current),
    onPointerLeave: hideSoon,
  };
  return { shown, markProps, tooltipProps };
}

export type Marks = ReturnType<typeof useMarks>;

function isPicking({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

/** Where marks lie over one another, that of them is meant whose middle is nearest to the pointer. */
function nearestMark({ currentTarget, clientX, clientY, detail }: MouseEvent<SVGGElement>): SVGGElement {
  // A press of an assistive device has no place.
  if (detail === 0) return currentTarget;
  const under = document
    .elementsFromPoint(clientX, clientY)
    .map((element) => element.closest<SVGGElement>('[data-figure]'))
    .filter((mark) => mark !== null && currentTarget.ownerSVGElement === mark.ownerSVGElement);
  const away = (mark: SVGGElement) => {
    const { left, top, width, height } = (mark.firstElementChild ?? mark).getBoundingClientRect();
    return Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
  };
  return under.reduce<SVGGElement>((near, mark) => (mark && away(mark) < away(near) ? mark : near), currentTarget);
}

/** The letter alone: with Ctrl or Cmd it belongs to the browser. */
function isPickKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && (key === ' ' || key.toLowerCase() === 'x');
}

/** The mark that an arrow key, Home or End leads to. */
export function nextMark(ids: readonly string[], id: string, key: string): string | undefined {
  const index = ids.indexOf(id);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return ids[index + 1];
    case 'ArrowLeft':
    case 'ArrowUp':
      return ids[index - 1];
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
}

function findMark(from: Element, id: string): SVGGElement | null {
  return from.closest('.chart-stage')?.querySelector<SVGGElement>(`[data-figure="${CSS.escape(id)}"]`) ?? null;
}
