import { startTransition, useEffect, useRef } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { REST_MS } from '../../ui/KeepsUp.tsx';
import { useInReach } from '../../ui/useInReach.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import styles from './FigureTable.module.css';

type Props = Readonly<{
  figures: readonly CitedFigure[];
  /** Gives the figures whose rows stay while the table is out of reach; null where it shows all changes at once. */
  onKept: (figures: readonly CitedFigure[] | null) => void;
}>;

/**
 * Lets the table keep its rows while it is out of reach of the reader and the figures change, as `KeepsUp` does for
 * charts. Lies over the table, to know whether any of it is in reach.
 */
export function TableLag({ figures, onKept }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const isInReach = useInReach(ref);
  const isPrinting = usePrinting();
  const lags = !isInReach && !isPrinting;
  useEffect(() => {
    if (!lags) {
      onKept(null);
      return undefined;
    }
    const timer = window.setTimeout(() => startTransition(() => onKept(figures)), REST_MS);
    return () => window.clearTimeout(timer);
  }, [lags, figures, onKept]);
  return <div ref={ref} className={styles.reach} />;
}
