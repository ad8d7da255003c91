import { Suspense } from 'react';
import type { View } from '../analysis/view.ts';
import { FilterBar } from '../features/filter-bar/FilterBar.tsx';
import { FilterSentence } from '../features/filter-bar/FilterSentence.tsx';
import { useMessages } from '../i18n/useLanguage.ts';
import { FilterRemarks, LinkToView, SearchHits } from './laterFilters.ts';
import { LastView } from './laterParts.ts';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';
import styles from './Filters.module.css';

type Props = Readonly<{ view: View; derived: Derived; actions: Actions }>;

/** The filter bar with the sentence that says what is shown, the link to this view, and what a search has found. */
export function Filters({ view, derived: { figures, titles, counts, filtered }, actions }: Props) {
  const { filters } = useMessages();
  const { filter } = view;
  const { onFilter, onView, onSelect } = actions;
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
        <Suspense fallback={<span className="button plain no-print">{filters.copyLink}</span>}>
          <LinkToView view={view} titles={titles} />
        </Suspense>
      </FilterBar>
      {isSearched && (
        <Suspense fallback={<div className={styles.hitsToCome} />}>
          <SearchHits figures={filtered.shown} text={filter.text} onSelect={onSelect} />
        </Suspense>
      )}
    </>
  );
}
