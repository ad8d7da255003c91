import { memo, startTransition, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useInReach } from './useInReach.ts';
import { usePrinting } from './usePrinting.ts';

/** So long nothing may have changed before what is out of reach is drawn anew. */
const REST_MS = 1000;

type Props = Readonly<{ isInReach: boolean; children: ReactNode }>;

/**
 * Draws its content anew with every change while it is in reach of the reader; out of reach only once nothing has changed
 * for a second, or when it comes near or is printed. So a filter answers for what is in sight, and what is not is right
 * before it can be seen.
 */
export function KeepsUp({ isInReach, children }: Props) {
  const isPrinting = usePrinting();
  const [rested, setRested] = useState<ReactNode>(null);
  useEffect(() => {
    if (isInReach) return undefined;
    const timer = window.setTimeout(() => startTransition(() => setRested(children)), REST_MS);
    return () => window.clearTimeout(timer);
  }, [isInReach, children]);
  return <Drawn isCurrent={isInReach || isPrinting || rested === children}>{children}</Drawn>;
}

const Drawn = memo(
  ({ children }: Readonly<{ isCurrent: boolean; children: ReactNode }>) => children,
  (_, { isCurrent }) => !isCurrent,
);
Drawn.displayName = 'Drawn';

/** A part of the page that keeps up by itself. */
export function KeepsUpHere({ children }: Readonly<{ children: ReactNode }>) {
  const ref = useRef<HTMLDivElement>(null);
  const isInReach = useInReach(ref);
  return (
    <div ref={ref}>
      <KeepsUp isInReach={isInReach}>{children}</KeepsUp>
    </div>
  );
}
