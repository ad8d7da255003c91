import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { AHEAD, RowBlock, ROW_HEIGHT } from './RowBlock.tsx';
import styles from './FigureTable.module.css';

type Props = Readonly<{
  figures: readonly CitedFigure[];
  /** The number of the first of these rows among all, the head being the first. */
  first: number;
  /** So many of these rows are printed. */
  near: number;
  selectedId: string | null;
  onSelect: (id: string, from: Element) => void;
}>;

const BLOCK = 100;

/** Many blocks of rows. Until one comes near they are a single empty stretch: a page with very many rows stays small. */
export const RowStretch = memo(function RowStretch({ figures, first, near, selectedId, onSelect }: Props) {
  const away = useRef<HTMLTableSectionElement>(null);
  const [wasNear, setWasNear] = useState(false);
  const isThere = wasNear || near > 0;
  const blocks = useMemo(() => (isThere ? parted(figures, BLOCK) : []), [isThere, figures]);
  useEffect(() => {
    if (!away.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setWasNear(true),
      { rootMargin: AHEAD },
    );
    observer.observe(away.current);
    return () => observer.disconnect();
  }, [isThere]);
  if (!isThere) {
    return (
      <tbody ref={away} className={styles.away}>
        <tr aria-hidden="true">
          <td colSpan={7} style={{ height: figures.length * ROW_HEIGHT }} />
        </tr>
      </tbody>
    );
  }
  return blocks.map((rows, index) => (
    <RowBlock
      key={rows[0]?.figure.id}
      figures={rows}
      first={first + index * BLOCK}
      isNear={index * BLOCK < near}
      selectedId={selectedId !== null && rows.some(({ figure }) => figure.id === selectedId) ? selectedId : null}
      onSelect={onSelect}
    />
  ));
});

/** Parts a list into lists of so many items. */
export function parted<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
