import type { Filter } from '../analysis/filter.ts';
import { FilterBar } from '../features/filter-bar/FilterBar.tsx';
import { FilterSentence } from '../features/filter-bar/FilterSentence.tsx';
import { useMessages } from '../i18n/useLanguage.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';

type Props = Readonly<{ filter: Filter; derived: Derived; onFilter: Actions['onFilter'] }>;

/** The filter bar with the sentence that says what is shown, and the link to this view. */
export function Filters({ filter, derived: { options, titles, counts, filtered }, onFilter }: Props) {
  const { filters } = useMessages();
  return (
    <FilterBar filter={filter} options={options} titles={titles} onChange={onFilter}>
      <FilterSentence
        counts={counts}
        filter={filter}
        regionWide={filtered.regionWide}
        metIn={filter.countries.filter((iso3) =>
          options.countries.some(({ value, metThere }) => value === iso3 && metThere > 0),
        )}
        onRegionWide={(regionWide) => onFilter({ ...filter, regionWide }, 'choice')}
      />
      <CopyButton className="button plain no-print" text={() => window.location.href}>
        {filters.copyLink}
      </CopyButton>
    </FilterBar>
  );
}
