import type { KeyboardEvent } from 'react';
import styles from './YearBrush.module.css';

type Props = Readonly<{
  end: 'from' | 'to';
  name: string;
  /** The slot at which it stands, and the first and last at which it may. */
  at: number;
  least: number;
  most: number;
  slots: number;
  year: number;
  years: Readonly<{ least: number; most: number }>;
  words: string;
  describedBy: string;
  onMove: (slot: number) => void;
}>;

const PAGE = 5;

/** One end of the range of years, moved by arrow keys, Page Up and Down, Home and End. */
export function YearHandle(props: Props) {
  const { end, name, at, least, most, slots, year, years, words, describedBy, onMove } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const wanted = slotFor(event.key, props);
    if (wanted === null) return;
    event.preventDefault();
    const next = Math.max(least, Math.min(most, wanted));
    if (next !== at) onMove(next);
  };
  return (
    <div
      className={styles.handle}
      role="slider"
      tabIndex={0}
      data-end={end}
      data-shortcut={end === 'from' ? 'years' : undefined}
      style={{ insetInlineStart: `${(100 * (end === 'from' ? at : at + 1)) / slots}%` }}
      aria-label={name}
      aria-valuemin={years.least}
      aria-valuemax={years.most}
      aria-valuenow={year}
      aria-valuetext={words}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
    />
  );
}

function slotFor(key: string, { at, least, most }: Props): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return at + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - 1;
    case 'PageUp':
      return at + PAGE;
    case 'PageDown':
      return at - PAGE;
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return null;
  }
}
