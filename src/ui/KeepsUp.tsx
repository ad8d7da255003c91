import { memo, startTransition, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useInReach } from './useInReach.ts';
import { usePrinting } from './usePrinting.ts';

/** So long nothing may have changed before what is out of reach is drawn anew. */
export const REST_MS = 1000;

type Props = Readonly<{
  isInReach: boolean;
  /** With this it changes at once, wherever it is: a page speaks one language. */
  language: string;
  children: ReactNode;
}>;

/**
 * Draws its content anew with every change while it is in reach of the reader; out of reach only once nothing has changed
 * for a second, or when it comes near or is printed. So a filter answers for what is in sight, and what is not is right
 * before it can be seen.
 */
export function KeepsUp({ isInReach, language, children }: Props) {
  const isPrinting = usePrinting();
  const [rested, setRested] = useState<ReactNode>(null);
  useEffect(() => {
    if (isInReach) return undefined;
    const timer = window.setTimeout(() => startTransition(() => setRested(children)), REST_MS);
    return () => window.clearTimeout(timer);
  }, [isInReach, children]);
  const isCurrent = isInReach || isPrinting || rested === children;
  return <Drawn {...{ isCurrent, language }}>{children}</Drawn>;
}

const Drawn = memo(
  ({ children }: Readonly<{ isCurrent: boolean; language: string; children: ReactNode }>) => children,
  (before, { isCurrent, language }) => !isCurrent && language === before.language,
);
Drawn.displayName = 'Drawn';

/** A part of the page that keeps up by itself. */
export function KeepsUpHere({ language, children }: Omit<Props, 'isInReach'>) {
  const ref = useRef<HTMLDivElement>(null);
  const isInReach = useInReach(ref);
  return (
    <div ref={ref}>
      <KeepsUp {...{ isInReach, language }}>{children}</KeepsUp>
    </div>
  );
}
