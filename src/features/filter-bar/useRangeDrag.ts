import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import type { YearSlot } from '../../analysis/yearAxis.ts';
import { movedBy, type SlotRange } from './yearSlots.ts';

type Gesture = Readonly<{ kind: 'from' | 'to' | 'move' | 'new'; start: number }>;

/**
 * Drags a range over slots: a handle moves one end, the range moves as a whole, and elsewhere a new range begins. A press
 * without a move takes the one slot. The range is chosen when the pointer is released, and not when the touch turns out to scroll.
 */
export function useRangeDrag(chosen: SlotRange, axis: readonly YearSlot[], onChoose: (range: SlotRange) => void) {
  const gesture = useRef<Gesture | null>(null);
  const [draft, setDraft] = useState<SlotRange | null>(null);
  const end = axis.length - 1;
  const slotAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.max(0, Math.min(end, Math.floor(((clientX - left) / width) * axis.length)));
  };
  const drop = () => {
    gesture.current = null;
    setDraft(null);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || axis.length === 0) return;
      const start = slotAt(event);
      const handle = event.target instanceof HTMLElement ? event.target.dataset.end : undefined;
      const isPart = chosen.from > 0 || chosen.to < end;
      const isWithin = isPart && start >= chosen.from && start <= chosen.to;
      const kind = handle === 'from' || handle === 'to' ? handle : isWithin ? 'move' : 'new';
      gesture.current = { kind, start };
      event.currentTarget.setPointerCapture(event.pointerId);
      setDraft(kind === 'new' ? { from: start, to: start } : chosen);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (gesture.current === null) return;
      const { kind, start } = gesture.current;
      const here = slotAt(event);
      setDraft(dragged(kind, { chosen, start, here, axis }));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (gesture.current === null || draft === null) return;
      const isPress = gesture.current.kind === 'move' && slotAt(event) === gesture.current.start;
      onChoose(isPress ? { from: gesture.current.start, to: gesture.current.start } : draft);
      drop();
    },
    onPointerCancel: drop,
  };
  return { draft, handlers };
}

type Drag = Readonly<{ chosen: SlotRange; start: number; here: number; axis: readonly YearSlot[] }>;

function dragged(kind: Gesture['kind'], { chosen, start, here, axis }: Drag): SlotRange {
  switch (kind) {
    case 'from':
      return { from: Math.min(here, chosen.to), to: chosen.to };
    case 'to':
      return { from: chosen.from, to: Math.max(here, chosen.from) };
    case 'move':
      return movedBy(chosen, here - start, axis);
    case 'new':
      return { from: Math.min(start, here), to: Math.max(start, here) };
  }
}
