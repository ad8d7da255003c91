import { useState } from 'react';
import type { ReactNode } from 'react';
import { activeFilters } from '../../analysis/filter.ts';
import type { Filter } from '../../analysis/filter.ts';
import { loadTopic } from '../../i18n/spokenWords.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { later } from '../../ui/later.tsx';
import { ControlsToCome } from './ControlsToCome.tsx';
import type { How } from '../../analysis/view.ts';
import styles from './FilterBar.module.css';

// The lists bring a library that is larger than all before them, and the figures do not wait for it.
const FilterControls = later(async () => {
  const { FilterControls, topic } = await import('./FilterControls.tsx');
  await loadTopic(topic);
  return FilterControls;
});

type Props = Readonly<{
  filter: Filter;
  /** All figures of the corpus. */
  figures: readonly CitedFigure[];
  /** Titles of articles by id. */
  titles: ReadonlyMap<string, string>;
  onChange: (change: Partial<Filter>, how: How) => void;
  /** The sentence that says what is shown, and what stands beside it. */
  children: ReactNode;
}>;

/** All filters in one bar that stays in sight where there is room, and folds away on narrow screens. */
export function FilterBar({ filter, figures, titles, onChange, children }: Props) {
  const { filters } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const active = activeFilters(filter);
  return (
    <section className={styles.bar} aria-label={filters.heading}>
      {/* Above the lists, which open downwards and must not hide it. */}
      <div className={styles.says}>{children}</div>
      <button
        type="button"
        className={`button ${styles.toggle}`}
        aria-expanded={isOpen}
        aria-controls="filter-controls"
        onClick={() => setOpen(!isOpen)}
      >
        {filters.show(active)}
      </button>
      <FilterControls
        {...{ filter, figures, titles, isOpen, onChange }}
        fallback={<ControlsToCome isOpen={isOpen} hasChips={active > 0} />}
      />
    </section>
  );
}
