import { memo, useEffect, useRef, useState } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { figureRow } from './figureRow.ts';
import { FigureRowView } from './FigureRowView.tsx';
import styles from './FigureTable.module.css';

type Props = Readonly<{
  figures: readonly CitedFigure[];
  /** The number of the first of these rows among all, the head being the first. */
  first: number;
  /** True while it is printed; else a block comes when it is scrolled to. */
  isNear: boolean;
  selectedId: string | null;
  onSelect: (id: string, from: Element) => void;
}>;

/** Before a row has been seen: what most rows take, in pixels. */
export const ROW_HEIGHT = 62;
export const AHEAD = '900px 0px';

/** Some rows of a long table. Far from what is in sight they are an empty stretch of the same height. */
export const RowBlock = memo(function RowBlock({ figures, first, isNear, selectedId, onSelect }: Props) {
  const language = useLanguage();
  const body = useRef<HTMLTableSectionElement>(null);
  const [isThere, setThere] = useState(isNear);
  const height = useRef(figures.length * ROW_HEIGHT);
  useEffect(() => {
    const element = body.current;
    if (!element || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        // Several may have gathered: the last tells how it is now.
        const entry = entries.at(-1);
        if (!entry) return;
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0)
          height.current = entry.boundingClientRect.height;
        setThere(entry.isIntersecting || element.contains(document.activeElement));
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  if (!isNear && !isThere) {
    return (
      <tbody ref={body} className={styles.away}>
        <tr aria-hidden="true">
          <td colSpan={7} style={{ height: height.current }} />
        </tr>
      </tbody>
    );
  }
  return (
    <tbody ref={body}>
      {figures.map((cited, index) => (
        <FigureRowView
          key={cited.figure.id}
          row={figureRow(cited, language)}
          number={first + index}
          isSelected={cited.figure.id === selectedId}
          onSelect={onSelect}
        />
      ))}
    </tbody>
  );
});
