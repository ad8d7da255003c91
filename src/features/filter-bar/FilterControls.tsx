import { useDeferredValue, useMemo } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { NO_FILTER } from '../../analysis/filter.ts';
import type { Filter } from '../../analysis/filter.ts';
import { filterOptions, yearOptions } from '../../analysis/filterOptions.ts';
import { yearHistogram } from '../../analysis/yearHistogram.ts';
import { filterTopic } from '../../i18n/topics/filterTexts.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { MEASURES, QUALIFIERS } from '../../model/figure.ts';
import { FacetCombobox } from './FacetCombobox.tsx';
import { facetOptions } from './facetOptions.tsx';
import { filterChips } from './filterChips.ts';
import type { How } from '../../analysis/view.ts';
import { FilterChips } from './FilterChips.tsx';
import { SearchBox } from './SearchBox.tsx';
import { YearPicker } from './YearPicker.tsx';
import styles from './FilterBar.module.css';

type Props = Readonly<{
  filter: Filter;
  figures: readonly CitedFigure[];
  titles: ReadonlyMap<string, string>;
  /** On a narrow screen the controls are folded away. */
  isOpen: boolean;
  onChange: (filter: Filter, how: How) => void;
}>;

/** What the filters say. */
export const topic = filterTopic;

/** The filters themselves: lists with live counts, years, free text; and those that are active. */
export function FilterControls({ filter, figures, titles, isOpen, onChange }: Props) {
  const language = useLanguage();
  const { filters } = useMessages();
  const chips = useMemo(() => filterChips(filter, titles, language), [filter, titles, language]);
  // Counts follow when the figures stand: with many figures the choice itself must not wait for them.
  const settled = useDeferredValue(filter);
  const years = useMemo(() => yearOptions(figures, settled), [figures, settled]);
  const histogram = useMemo(() => yearHistogram(figures, settled), [figures, settled]);
  const worded = useMemo(
    () => once(() => facetOptions(filterOptions(figures, settled), titles, language)),
    [figures, settled, titles, language],
  );
  const pick = (change: Partial<Filter>, how: How = 'choice') => onChange({ ...filter, ...change }, how);
  return (
    <>
      <p className="print-only">
        {chips.length === 0 ? filters.none : filters.chosenList(chips.map(({ name }) => name).join(' · '))}
      </p>
      <div id="filter-controls" className={styles.controls} data-open={isOpen || undefined}>
        <FacetCombobox
          facet="country"
          options={() => worded().countries}
          chosen={filter.countries}
          onChange={(countries) => pick({ countries, ...(countries.length === 0 && { regionWide: false }) })}
        />
        <FacetCombobox
          facet="region"
          options={() => worded().regions}
          chosen={filter.regions}
          onChange={(regions) => pick({ regions })}
        />
        <FacetCombobox
          facet="measure"
          options={() => worded().measures}
          chosen={filter.measures}
          onChange={(chosen) => pick({ measures: MEASURES.filter((measure) => chosen.includes(measure)) })}
        />
        <FacetCombobox
          facet="qualifier"
          options={() => worded().qualifiers}
          chosen={filter.qualifiers}
          onChange={(chosen) => pick({ qualifiers: QUALIFIERS.filter((qualifier) => chosen.includes(qualifier)) })}
        />
        <FacetCombobox
          facet="article"
          options={() => worded().articles}
          chosen={filter.articles}
          onChange={(articles) => pick({ articles })}
        />
        <div className={styles.search}>
          <SearchBox text={filter.text} onType={(text) => pick({ text }, 'typing')} />
        </div>
        <div className={styles.years}>
          <YearPicker
            years={filter.years}
            histogram={histogram}
            options={years}
            onChange={(chosen, how) => pick({ years: chosen }, how)}
          />
        </div>
      </div>
      <FilterChips
        chips={chips}
        onChange={(next) => onChange(next, 'choice')}
        onClear={() => onChange(NO_FILTER, 'choice')}
      />
    </>
  );
}

/** Works something out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let known: { answer: T } | null = null;
  return () => (known ??= { answer: work() }).answer;
}
