import { useMemo } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { NO_FILTER } from '../../analysis/filter.ts';
import type { Filter } from '../../analysis/filter.ts';
import { filterOptions, yearOptions } from '../../analysis/filterOptions.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { MEASURES } from '../../model/figure.ts';
import { FacetCombobox } from './FacetCombobox.tsx';
import { facetOptions } from './facetOptions.tsx';
import type { Chip } from './filterChips.ts';
import { FilterChips } from './FilterChips.tsx';
import { SearchBox } from './SearchBox.tsx';
import { YearPicker } from './YearPicker.tsx';
import styles from './FilterBar.module.css';

type Props = Readonly<{
  filter: Filter;
  figures: readonly CitedFigure[];
  titles: ReadonlyMap<string, string>;
  chips: readonly Chip[];
  /** On a narrow screen the controls are folded away. */
  isOpen: boolean;
  onChange: (filter: Filter, how: 'choice' | 'typing') => void;
}>;

/** The filters themselves: lists with live counts, years, free text; and those that are active. */
export function FilterControls({ filter, figures, titles, chips, isOpen, onChange }: Props) {
  const language = useLanguage();
  const years = useMemo(() => yearOptions(figures, filter), [figures, filter]);
  const worded = useMemo(
    () => once(() => facetOptions(filterOptions(figures, filter), titles, language)),
    [figures, filter, titles, language],
  );
  const pick = (change: Partial<Filter>) => onChange({ ...filter, ...change }, 'choice');
  return (
    <>
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
          facet="article"
          options={() => worded().articles}
          chosen={filter.articles}
          onChange={(articles) => pick({ articles })}
        />
        <div className={styles.wide}>
          <YearPicker years={filter.years} from={years.from} to={years.to} onChange={(years) => pick({ years })} />
        </div>
        <div className={styles.wide}>
          <SearchBox text={filter.text} onType={(text) => onChange({ ...filter, text }, 'typing')} />
        </div>
      </div>
      <FilterChips chips={chips} onChange={pick} onClear={() => onChange(NO_FILTER, 'choice')} />
    </>
  );
}

/** Works something out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let known: { answer: T } | null = null;
  return () => (known ??= { answer: work() }).answer;
}
