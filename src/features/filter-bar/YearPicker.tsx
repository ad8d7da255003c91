import { memo, useId } from 'react';
import type { YearRange } from '../../analysis/about.ts';
import type { YearOptions } from '../../analysis/filterOptions.ts';
import type { YearHistogram } from '../../analysis/yearHistogram.ts';
import { filterTexts } from '../../i18n/topics/filterTexts.ts';
import { useDetails, useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { useAtHand } from '../../ui/useAtHand.ts';
import { useRangeDrag } from './useRangeDrag.ts';
import { YearBrush } from './YearBrush.tsx';
import { YearSelect } from './YearSelect.tsx';
import { slotsOf, yearsOf } from './yearSlots.ts';
import type { SlotRange } from './yearSlots.ts';
import styles from './YearPicker.module.css';

type Props = Readonly<{
  years: YearRange | null;
  histogram: YearHistogram;
  options: YearOptions;
  onChange: (years: YearRange | null, how: 'choice' | 'sliding') => void;
}>;

/** The range of years: a brush over the figures of each year, and two lists for the exact first and last one. */
export const YearPicker = memo(function YearPicker({ years, histogram, options, onChange }: Props) {
  const id = useId();
  const { filters } = useMessages();
  const { controls } = useDetails();
  const { bars, within } = histogram;
  const chosen = slotsOf(years, bars);
  const choose = (range: SlotRange) => {
    const wanted = yearsOf(range, bars);
    if (wanted === null || within(wanted) > 0) onChange(wanted, 'choice');
  };
  const { draft, handlers } = useRangeDrag(chosen, bars, choose);
  const shown = draft === null ? years : yearsOf(draft, bars);
  const { isAtHand, hand } = useAtHand();
  const set = (range: YearRange) => onChange(range.from === null && range.to === null ? null : range, 'choice');
  const [first, last] = [years?.from ?? null, years?.to ?? null];
  return (
    <div className={styles.years} role="group" aria-labelledby={`${id}-name`}>
      <div className={styles.head}>
        <span id={`${id}-name`}>{filters.years}</span>
        <Caption years={shown} histogram={histogram} />
      </div>
      <Undated id={`${id}-undated`} count={histogram.undated} />
      <div className={styles.row}>
        {bars.length > 1 && (
          <YearBrush
            histogram={histogram}
            range={draft ?? chosen}
            isPart={shown !== null}
            handlers={handlers}
            describedBy={`${id}-undated`}
            onMove={(range) => onChange(yearsOf(range, bars), 'sliding')}
          />
        )}
        <div className={styles.exact} {...hand}>
          <YearSelect
            label={controls.from}
            year={first}
            options={options.from}
            isAtHand={isAtHand}
            onChange={(year) => set({ from: year, to: last })}
          />
          <span aria-hidden="true">–</span>
          <YearSelect
            label={controls.to}
            year={last}
            options={options.to}
            isAtHand={isAtHand}
            onChange={(year) => set({ from: first, to: year })}
          />
        </div>
      </div>
    </div>
  );
});

/** The range with its figures; without one the years that there are, and how many figures have none. */
function Caption({ years, histogram: { bars, undated, within } }: Pick<Props, 'years' | 'histogram'>) {
  const { years: words } = filterTexts(useLanguage());
  const { controls } = useDetails();
  const all = controls.yearsChip(bars[0]?.first ?? null, bars.at(-1)?.last ?? null);
  const chosen = years === null ? null : controls.yearsChip(years.from, years.to);
  const count = years === null ? 0 : within(years);
  return (
    <span className={styles.caption} aria-hidden="true">
      {chosen === null ? bars.length > 0 && all : count === 0 ? words.none(chosen) : words.range(chosen, count)}
      {undated > 0 && ` · ${words.undated(undated)}`}
    </span>
  );
}

function Undated({ id, count }: Readonly<{ id: string; count: number }>) {
  const { years: words } = filterTexts(useLanguage());
  return (
    <span id={id} hidden>
      {words.hint} {count > 0 && words.undatedOut(count)}
    </span>
  );
}
