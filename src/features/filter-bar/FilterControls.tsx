import { useMemo } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { Filter } from '../../analysis/filter.ts';
import { filterOptions } from '../../analysis/filterOptions.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { MEASURES } from '../../model/figure.ts';
import { FacetCombobox } from './FacetCombobox.tsx';
import { facetOptions } from './facetOptions.tsx';
import { SearchBox } from './SearchBox.tsx';
import { YearPicker } from './YearPicker.tsx';
import styles from './FilterBar.module.css';

type Props = Readonly<{
  filter: Filter;
  figures: readonly CitedFigure[];
  titles: ReadonlyMap<string, string>;
  onChange: (filter: Filter, how: 'choice' | 'typing') => void;
}>;

/** The filters themselves: lists with live counts, years, free text. */
export function FilterControls({ filter, figures, titles, onChange }: Props) {
  const language = useLanguage();
  const options = useMemo(() => filterOptions(figures, filter), [figures, filter]);
  const worded = useMemo(() => facetOptions(options, titles, language), [options, titles, language]);
  const pick = (change: Partial<Filter>) => onChange({ ...filter, ...change }, 'choice');
  return (
    <>
      <FacetCombobox
        facet="country"
        options={worded.countries}
        chosen={filter.countries}
        onChange={(countries) => pick({ countries, ...(countries.length === 0 && { regionWide: false }) })}
      />
      <FacetCombobox
        facet="region"
        options={worded.regions}
        chosen={filter.regions}
        onChange={(regions) => pick({ regions })}
      />
      <FacetCombobox
        facet="measure"
        options={worded.measures}
        chosen={filter.measures}
        onChange={(chosen) => pick({ measures: MEASURES.filter((measure) => chosen.includes(measure)) })}
      />
      <FacetCombobox
        facet="article"
        options={worded.articles}
        chosen={filter.articles}
        onChange={(articles) => pick({ articles })}
      />
      <div className={styles.wide}>
        <YearPicker years={filter.years} from={options.from} to={options.to} onChange={(years) => pick({ years })} />
      </div>
      <div className={styles.wide}>
        <SearchBox text={filter.text} onType={(text) => onChange({ ...filter, text }, 'typing')} />
      </div>
    </>
  );
}
