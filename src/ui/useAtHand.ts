import { useMemo, useState } from 'react';

/** Whether the pointer or the focus is in an element, and the handlers of that element that tell. */
export function useAtHand() {
  const [isAtHand, setAtHand] = useState(false);
  const hand = useMemo(() => {
    const take = () => setAtHand(true);
    const leave = () => setAtHand(false);
    return { onPointerEnter: take, onFocus: take, onPointerLeave: leave, onBlur: leave };
  }, []);
  return { isAtHand, hand };
}
