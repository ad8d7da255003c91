import { useCallback, useDeferredValue, useMemo } from 'react';
import { AT_ONCE } from '../../analysis/atOnce.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { NO_FILTER } from '../../analysis/filter.ts';
import type { Filter } from '../../analysis/filter.ts';
import { filterOptions, yearOptions } from '../../analysis/filterOptions.ts';
import { yearHistogram } from '../../analysis/yearHistogram.ts';
import { filterTopic } from '../../i18n/topics/filterTexts.ts';
import { useDetails, useLanguage } from '../../i18n/useLanguage.ts';
import { MEASURES, QUALIFIERS } from '../../model/figure.ts';
import { FacetCombobox, OfferedLists } from './FacetCombobox.tsx';
import { CHOICES, PICKERS } from './facetOption.ts';
import type { Picker } from './facetOption.ts';
import { facetOptions } from './facetOptions.tsx';
import { filterChips } from './filterChips.ts';
import type { Chip } from './filterChips.ts';
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
  /** Takes what changes of the filter; the same function always. */
  onChange: (change: Partial<Filter>, how: How) => void;
}>;

/** What the filters say. */
export const topic = filterTopic;

/** The filters themselves: lists with live counts, years, free text; and those that are active. */
export function FilterControls({ filter, figures, titles, isOpen, onChange }: Props) {
  const language = useLanguage();
  const { controls } = useDetails();
  const chips = useMemo(() => filterChips(filter, titles, language), [filter, titles, language]);
  // Counts follow when the figures stand: with many figures the choice itself must not wait for them.
  const isFew = figures.length <= AT_ONCE;
  const later = useDeferredValue(isFew ? null : filter);
  const settled = (isFew ? null : later) ?? filter;
  const years = useMemo(() => yearOptions(figures, settled), [figures, settled]);
  const histogram = useMemo(() => yearHistogram(figures, settled), [figures, settled]);
  const worded = useMemo(
    () => once(() => facetOptions(filterOptions(figures, settled), titles, language)),
    [figures, settled, titles, language],
  );
  const onPick = useCallback(
    (picker: Picker, chosen: readonly string[]) => onChange(picked(picker, chosen), 'choice'),
    [onChange],
  );
  const onYears = useCallback((chosen: Filter['years'], how: How) => onChange({ years: chosen }, how), [onChange]);
  const onType = useCallback((text: string) => onChange({ text }, 'typing'), [onChange]);
  return (
    <>
      <p className="print-only">
        {chips.length === 0 ? controls.noFilter : controls.filterList(chips.map(({ name }) => name).join(' · '))}
      </p>
      <div id="filter-controls" className={styles.controls} data-open={isOpen || undefined}>
        <OfferedLists value={worded}>
          {PICKERS.map((picker) => (
            <FacetCombobox
              key={picker}
              facet={picker}
              chosen={filter[CHOICES[picker]]}
              only={onlyOf(chips, picker)}
              onPick={onPick}
            />
          ))}
        </OfferedLists>
        <div className={styles.search}>
          <SearchBox text={filter.text} onType={onType} />
        </div>
        <div className={styles.years}>
          <YearPicker years={filter.years} histogram={histogram} options={years} onChange={onYears} />
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

/** The choices of a picker as a change of the filter, in the order that their own list has. */
function picked(picker: Picker, chosen: readonly string[]): Partial<Filter> {
  if (picker === 'measure') return { measures: MEASURES.filter((measure) => chosen.includes(measure)) };
  if (picker === 'qualifier') return { qualifiers: QUALIFIERS.filter((qualifier) => chosen.includes(qualifier)) };
  return { [CHOICES[picker]]: chosen, ...(picker === 'country' && chosen.length === 0 && { regionWide: false }) };
}

/** The name of what is chosen in a picker, where it is a single thing. */
function onlyOf(chips: readonly Chip[], picker: Picker): string | undefined {
  const names = chips.filter(({ key }) => key.startsWith(`${CHOICES[picker]}:`)).map(({ name }) => name);
  return names.length === 1 ? names[0] : undefined;
}

/** Works something out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let known: { answer: T } | null = null;
  return () => (known ??= { answer: work() }).answer;
}
