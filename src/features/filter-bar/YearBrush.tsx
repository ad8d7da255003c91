import type { YearHistogram } from '../../analysis/yearHistogram.ts';
import { filterTexts } from '../../i18n/topics/filterTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { YearBars } from './YearBars.tsx';
import { YearHandle } from './YearHandle.tsx';
import { yearsOf } from './yearSlots.ts';
import type { SlotRange } from './yearSlots.ts';
import type { useRangeDrag } from './useRangeDrag.ts';
import styles from './YearBrush.module.css';

type Props = Readonly<{
  histogram: YearHistogram;
  /** What is chosen, or about to be. */
  range: SlotRange;
  isPart: boolean;
  handlers: ReturnType<typeof useRangeDrag>['handlers'];
  describedBy: string;
  onMove: (range: SlotRange) => void;
}>;

/** Figures per year, over which a range is dragged, or moved by its two handles. */
export function YearBrush({ histogram, range, isPart, handlers, describedBy, onMove }: Props) {
  const { years: words } = filterTexts(useLanguage());
  const { bars, within } = histogram;
  const end = bars.length - 1;
  const years = { least: bars[0]?.first ?? 0, most: bars[end]?.last ?? 0 };
  const [first, last] = [bars[range.from]?.first ?? years.least, bars[range.to]?.last ?? years.most];
  const countOf = (slots: SlotRange) => within(yearsOf(slots, bars) ?? { from: null, to: null });
  const count = countOf(range);
  const shared = { slots: bars.length, years, describedBy };
  // The ends stop where the last figure would be lost.
  const most = lastOf(range.from, range.to, (from) => countOf({ from, to: range.to }) > 0);
  const least = lastOf(range.to, range.from, (to) => countOf({ from: range.from, to }) > 0);
  return (
    <div className={styles.brush} data-part={isPart || undefined} {...handlers}>
      <YearBars bars={bars} range={range} />
      <div
        className={styles.range}
        style={{
          insetInlineStart: `${(100 * range.from) / bars.length}%`,
          inlineSize: `${(100 * (range.to - range.from + 1)) / bars.length}%`,
        }}
      />
      <YearHandle
        {...shared}
        end="from"
        name={words.first}
        at={range.from}
        least={0}
        most={most}
        year={first}
        words={words.from(first, count)}
        onMove={(from) => onMove({ ...range, from })}
      />
      <YearHandle
        {...shared}
        end="to"
        name={words.last}
        at={range.to}
        least={least}
        most={end}
        year={last}
        words={words.to(last, count)}
        onMove={(to) => onMove({ ...range, to })}
      />
    </div>
  );
}

/** The furthest of the whole numbers from one to another that still passes. */
function lastOf(from: number, to: number, passes: (at: number) => boolean): number {
  const step = Math.sign(to - from);
  let at = from;
  while (at !== to && passes(at + step)) at += step;
  return at;
}
