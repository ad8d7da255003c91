import type { YearBar } from '../../analysis/yearHistogram.ts';
import type { SlotRange } from './yearSlots.ts';
import styles from './YearBrush.module.css';

/** One bar a slot, as high as its figures are many; those of the range stand out. */
export function YearBars({ bars, range }: Readonly<{ bars: readonly YearBar[]; range: SlotRange }>) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <svg className={styles.bars} viewBox={`0 0 ${bars.length} 100`} preserveAspectRatio="none" aria-hidden="true">
      {bars.map(({ first, kind, count }, index) => {
        // A single figure among hundreds is still seen.
        const height = count === 0 ? 3 : Math.max(9, (100 * count) / most);
        return (
          <rect
            key={first}
            x={index + 0.08}
            y={100 - height}
            width={0.84}
            height={height}
            data-in={(index >= range.from && index <= range.to) || undefined}
            data-far={kind !== 'years' || undefined}
          />
        );
      })}
    </svg>
  );
}
