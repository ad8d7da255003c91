import { useCallback, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import { nextMark } from '../useMarks.ts';
import type { FigureGroup } from './figureGroup.ts';

/** The group under the pointer or the focus, with its place on the screen. */
export type ShownGroup = Readonly<{ group: FigureGroup; box: DOMRect }>;

/**
 * Keys and pointers for all groups of a chart, heard at their stage: one tab stop, arrow keys between groups, Enter opens.
 * A group of one figure opens its source, any other the list of its figures.
 */
export function useGroups(groups: readonly FigureGroup[], onSelect: (id: string, from: Element) => void) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [shown, setShown] = useState<ShownGroup | null>(null);
  const stage = useRef<Element | null>(null);
  const byKey = useMemo(() => new Map(groups.map((group) => [group.key, group])), [groups]);
  const hit = useCallback(
    (event: SyntheticEvent) => {
      const element = (event.target as Element).closest<SVGGElement>('[data-group]');
      const group = byKey.get(element?.dataset['group'] ?? '');
      return element && group ? { element, group } : null;
    },
    [byKey],
  );
  const open = ({ element, group }: Readonly<{ element: SVGGElement; group: FigureGroup }>) => {
    const [first, second] = group.figures;
    if (first && !second) onSelect(first.figure.id, element);
    else {
      stage.current = element.closest('.chart-stage');
      setOpenKey(group.key);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const found = hit(event);
    if (!found) return;
    if (event.key === 'Enter' || event.key === ' ') open(found);
    else if (event.key === 'Escape' && shown) setShown(null);
    else {
      const target = nextMark([...byKey.keys()], found.group.key, event.key);
      if (target === undefined) return;
      elementOf(found.element, target)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const show = (event: SyntheticEvent) => {
    const found = hit(event);
    if (found) setShown({ group: found.group, box: found.element.getBoundingClientRect() });
  };
  const handlers = {
    onKeyDown,
    onClick: (event: SyntheticEvent) => {
      const found = hit(event);
      if (found) open(found);
    },
    onFocus: (event: SyntheticEvent) => {
      const found = hit(event);
      if (!found) return;
      found.element
        .closest('.chart-stage')
        ?.querySelector('[data-group][tabindex="0"]')
        ?.setAttribute('tabindex', '-1');
      found.element.setAttribute('tabindex', '0');
      show(event);
    },
    onBlur: () => setShown(null),
    onPointerOver: show,
    onPointerOut: () => setShown(null),
  };
  const close = useCallback(() => {
    setOpenKey(null);
    const disc = `[data-group="${CSS.escape(openKey ?? '')}"]`;
    stage.current?.querySelector<SVGGElement>(disc)?.focus();
  }, [openKey]);
  return {
    handlers,
    shown: shown && byKey.has(shown.group.key) ? shown : null,
    open: byKey.get(openKey ?? '') ?? null,
    close,
  };
}

function elementOf(from: Element, key: string): SVGGElement | null {
  return from.closest('.chart-stage')?.querySelector<SVGGElement>(`[data-group="${CSS.escape(key)}"]`) ?? null;
}
