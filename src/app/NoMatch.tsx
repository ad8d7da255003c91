import { activeFilters } from '../analysis/filter.ts';
import type { Filter } from '../analysis/filter.ts';
import { WaysOut } from '../features/filter-bar/WaysOut.tsx';
import { filterTexts } from '../i18n/topics/filterTexts.ts';
import { useDetails, useLanguage, useMessages } from '../i18n/useLanguage.ts';
import { Screen } from '../ui/Screen.tsx';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';

type Props = Readonly<{ filter: Filter; derived: Derived; actions: Actions }>;

/** No figure passes the filters: which of them to take away, and all of them. */
export function NoMatch({ filter, derived: { figures, filtered, titles }, actions }: Props) {
  const { noMatch } = useMessages();
  const { controls } = useDetails();
  const { waysOut } = filterTexts(useLanguage());
  return (
    <Screen role="status" heading={activeFilters(filter) === 1 ? waysOut.heading : noMatch.heading}>
      <WaysOut
        filter={filter}
        figures={figures}
        regionWide={filtered.regionWide}
        titles={titles}
        onFilter={(next) => {
          actions.onFilter(next, 'choice');
          // The button is gone with the screen; the focus goes on to the figures.
          document.getElementById('figures')?.focus();
        }}
      />
      <button type="button" className="button primary" onClick={actions.onClear}>
        {controls.clearFilters}
      </button>
    </Screen>
  );
}
