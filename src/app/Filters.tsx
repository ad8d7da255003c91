import { Suspense, useMemo } from 'react';
import { onlyMetIn } from '../analysis/about.ts';
import type { Filter } from '../analysis/filter.ts';
import { FilterBar } from '../features/filter-bar/FilterBar.tsx';
import { FilterSentence } from '../features/filter-bar/FilterSentence.tsx';
import { useMessages } from '../i18n/useLanguage.ts';
import { CopyButton } from './laterParts.ts';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';

type Props = Readonly<{ filter: Filter; derived: Derived; onFilter: Actions['onFilter'] }>;

/** The filter bar with the sentence that says what is shown, and the link to this view. */
export function Filters({ filter, derived: { figures, titles, counts, filtered }, onFilter }: Props) {
  const { filters } = useMessages();
  const metIn = useMemo(() => onlyMetIn(figures, filter.countries), [figures, filter.countries]);
  return (
    <FilterBar filter={filter} figures={figures} titles={titles} onChange={onFilter}>
      <FilterSentence
        counts={counts}
        filter={filter}
        regionWide={filtered.regionWide}
        metIn={metIn}
        onRegionWide={(regionWide) => onFilter({ ...filter, regionWide }, 'choice')}
      />
      <Suspense fallback={<span className="button plain no-print">{filters.copyLink}</span>}>
        <CopyButton className="button plain no-print" text={() => window.location.href}>
          {filters.copyLink}
        </CopyButton>
      </Suspense>
    </FilterBar>
  );
}
