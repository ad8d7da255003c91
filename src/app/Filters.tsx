import { Suspense, useMemo } from 'react';
import { onlyMetIn } from '../analysis/about.ts';
import type { View } from '../analysis/view.ts';
import { FilterBar } from '../features/filter-bar/FilterBar.tsx';
import { FilterSentence } from '../features/filter-bar/FilterSentence.tsx';
import { useMessages } from '../i18n/useLanguage.ts';
import { LinkToView, ResumeOffer, SearchHits } from './laterFilters.ts';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';
import { useLastView } from './useLastView.ts';
import styles from './Filters.module.css';

type Props = Readonly<{ view: View; derived: Derived; actions: Actions }>;

/** The filter bar with the sentence that says what is shown, the link to this view, and what a search has found. */
export function Filters({ view, derived: { figures, titles, counts, filtered }, actions }: Props) {
  const { filters } = useMessages();
  const { filter } = view;
  const { onFilter, onView, onSelect } = actions;
  const metIn = useMemo(() => onlyMetIn(figures, filter.countries), [figures, filter.countries]);
  const { offered, dismiss } = useLastView(view);
  const isSearched = filter.text.trim() !== '' && filtered.shown.length > 0;
  return (
    <>
      <FilterBar filter={filter} figures={figures} titles={titles} onChange={onFilter}>
        <FilterSentence
          counts={counts}
          filter={filter}
          regionWide={filtered.regionWide}
          metIn={metIn}
          onRegionWide={(regionWide) => onFilter({ ...filter, regionWide }, 'choice')}
        />
        {offered && (
          <Suspense fallback={<div className={styles.offerToCome} />}>
            <ResumeOffer
              view={offered}
              titles={titles}
              onResume={() => onView({ ...offered, language: view.language })}
              onDismiss={dismiss}
            />
          </Suspense>
        )}
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
