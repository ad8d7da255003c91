import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Filter } from '../../analysis/filter.ts';
import { NO_FILTER } from '../../analysis/filter.ts';
import type { FilterOptions } from '../../analysis/filterOptions.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { MEASURES } from '../../model/figure.ts';
import { facetOptions } from './facetOptions.tsx';
import { FacetPicker } from './FacetPicker.tsx';
import { filterChips } from './filterChips.ts';
import { FilterChips } from './FilterChips.tsx';
import { SearchBox } from './SearchBox.tsx';
import { YearPicker } from './YearPicker.tsx';
import styles from './FilterBar.module.css';

type Props = Readonly<{
  filter: Filter;
  options: FilterOptions;
  /** Titles of articles by id. */
  titles: ReadonlyMap<string, string>;
  /** Typing is one step of Back, not one per letter. */
  onChange: (filter: Filter, how: 'choice' | 'typing') => void;
  /** The sentence that says what is shown, and what stands beside it. */
  children: ReactNode;
}>;

/** All filters in one bar that stays in sight where there is room, and folds away on narrow screens. */
export function FilterBar({ filter, options, titles, onChange, children }: Props) {
  const language = useLanguage();
  const { filters } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const chips = useMemo(() => filterChips(filter, titles, language), [filter, titles, language]);
  const pick = (change: Partial<Filter>) => onChange({ ...filter, ...change }, 'choice');
  return (
    <section className={styles.bar} aria-label={filters.heading}>
      {/* Above the lists, which open downwards and must not hide it. */}
      <div className={styles.says}>{children}</div>
      <p className="print-only">
        {chips.length === 0 ? filters.none : filters.chosenList(chips.map(({ name }) => name).join(' · '))}
      </p>
      <button
        type="button"
        className={`button ${styles.toggle}`}
        aria-expanded={isOpen}
        aria-controls="filter-controls"
        onClick={() => setOpen(!isOpen)}
      >
        {filters.show(chips.length)}
      </button>
      <div id="filter-controls" className={styles.controls} data-open={isOpen || undefined}>
        <Pickers filter={filter} options={options} titles={titles} pick={pick} />
        <div className={styles.wide}>
          <YearPicker years={filter.years} from={options.from} to={options.to} onChange={(years) => pick({ years })} />
        </div>
        <div className={styles.wide}>
          <SearchBox text={filter.text} onType={(text) => onChange({ ...filter, text }, 'typing')} />
        </div>
      </div>
      <FilterChips chips={chips} onChange={pick} onClear={() => onChange(NO_FILTER, 'choice')} />
    </section>
  );
}

type PickersProps = Pick<Props, 'filter' | 'options' | 'titles'> &
  Readonly<{ pick: (change: Partial<Filter>) => void }>;

function Pickers({ filter, options, titles, pick }: PickersProps) {
  const language = useLanguage();
  const worded = useMemo(() => facetOptions(options, titles, language), [options, titles, language]);
  return (
    <>
      <FacetPicker
        facet="country"
        options={worded.countries}
        chosen={filter.countries}
        onChange={(countries) => pick({ countries, ...(countries.length === 0 && { regionWide: false }) })}
      />
      <FacetPicker
        facet="region"
        options={worded.regions}
        chosen={filter.regions}
        onChange={(regions) => pick({ regions })}
      />
      <FacetPicker
        facet="measure"
        options={worded.measures}
        chosen={filter.measures}
        onChange={(chosen) => pick({ measures: MEASURES.filter((measure) => chosen.includes(measure)) })}
      />
      <FacetPicker
        facet="article"
        options={worded.articles}
        chosen={filter.articles}
        onChange={(articles) => pick({ articles })}
      />
    </>
  );
}
