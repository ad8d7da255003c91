import { Suspense } from 'react';
import type { View } from '../analysis/view.ts';
import { FilterBar } from '../features/filter-bar/FilterBar.tsx';
import { FilterSentence } from '../features/filter-bar/FilterSentence.tsx';
import { useMessages } from '../i18n/useLanguage.ts';
import type { DatasetIndex } from '../model/dataset.ts';
import { FilterRemarks, LinkToView, SearchHits } from './laterFilters.ts';
import { BriefOfCountry, LastView } from './laterParts.ts';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';
import styles from './Filters.module.css';

type Props = Readonly<{ view: View; index: DatasetIndex; derived: Derived; actions: Actions }>;

/** The filter bar with the sentence that says what is shown, the link to this view, and what a search has found. */
export function Filters({ view, index, derived, actions }: Props) {
  const { figures, titles, counts, filtered } = derived;
  const { filters } = useMessages();
  const { filter } = view;
  const { onFilter, onView, onSelect } = actions;
  const [country] = filter.countries;
  const isSearched = filter.text.trim() !== '' && filtered.shown.length > 0;
  return (
    <>
      <FilterBar filter={filter} figures={figures} titles={titles} onChange={onFilter}>
        <FilterSentence counts={counts}>
          {filter.countries.length > 0 && (
            <Suspense fallback={null}>
              <FilterRemarks
                figures={figures}
                filter={filter}
                regionWide={filtered.regionWide}
                onRegionWide={(regionWide) => onFilter({ ...filter, regionWide }, 'choice')}
              />
            </Suspense>
          )}
        </FilterSentence>
        <Suspense fallback={null}>
          <LastView view={view} titles={titles} onView={onView} />
        </Suspense>
        <span className={styles.ways}>
          {country !== undefined && filter.countries.length === 1 && (
            <Suspense fallback={null}>
              <BriefOfCountry key={country} iso3={country} {...{ index, derived }} />
            </Suspense>
          )}
          <Suspense fallback={<span className="button plain no-print">{filters.copyLink}</span>}>
            <LinkToView view={view} titles={titles} />
          </Suspense>
        </span>
      </FilterBar>
      {isSearched && (
        <Suspense fallback={<div className={styles.hitsToCome} />}>
          <SearchHits figures={filtered.shown} text={filter.text} onSelect={onSelect} />
        </Suspense>
      )}
    </>
  );
}
