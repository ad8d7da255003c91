import { useRef } from 'react';
import type { ComponentProps } from 'react';
import { usePrinting } from '../../ui/usePrinting.ts';
import { Slot } from './Slot.tsx';
import { useNearOrIdle } from './useNearOrIdle.ts';

/** The place of a chart whose code is only asked for when a reader comes near, or the page has nothing else to do. */
export function LaterSlot(props: Omit<ComponentProps<typeof Slot>, 'isWanted'>) {
  const ref = useRef<HTMLDivElement>(null);
  const isPrinting = usePrinting();
  const isWanted = useNearOrIdle(ref, props.isFull || isPrinting);
  return (
    <div ref={ref}>
      <Slot {...props} isWanted={isWanted} />
    </div>
  );
}
