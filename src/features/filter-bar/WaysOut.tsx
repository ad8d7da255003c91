import { useMemo } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { activeFilters } from '../../analysis/filter.ts';
import type { Facet, Filter, Filtered } from '../../analysis/filter.ts';
import { waysOut } from '../../analysis/waysOut.ts';
import { formatList } from '../../i18n/formatList.ts';
import { countryName } from '../../i18n/placeName.ts';
import { filterTexts } from '../../i18n/topics/filterTexts.ts';
import { useDetails, useLanguage } from '../../i18n/useLanguage.ts';
import { filterChips } from './filterChips.ts';
import styles from './WaysOut.module.css';

type Props = Readonly<{
  filter: Filter;
  figures: readonly CitedFigure[];
  regionWide: Filtered['regionWide'];
  titles: ReadonlyMap<string, string>;
  onFilter: (filter: Filter) => void;
}>;

const LISTED = 6;

/** For filters that nothing passes: which to take away, each in one click, with the figures that come back. */
export function WaysOut({ filter, figures, regionWide, titles, onFilter }: Props) {
  const language = useLanguage();
  const { controls } = useDetails();
  const { waysOut: words } = filterTexts(language);
  const ways = useMemo(() => waysOut(figures, filter), [figures, filter]);
  const namesOf = (facets: readonly Facet[]) => {
    const chips = filterChips(filter, titles, language);
    const names = chips.filter(({ key }) => facets.some((facet) => key.split(':', 1)[0] === facet));
    return formatList(
      names.map(({ name }) => name),
      language,
    );
  };
  return (
    <div className={styles.ways}>
      <p>{activeFilters(filter) === 1 ? words.one : words.several}</p>
      <ul>
        {ways.slice(0, LISTED).map(({ facets, count, filter: next }) => (
          <li key={facets.join()}>
            <button type="button" className="button" onClick={() => onFilter(next)}>
              {words.without(namesOf(facets), count)}
            </button>
          </li>
        ))}
        {regionWide.length > 0 && !filter.regionWide && (
          <li>
            <button type="button" className="button" onClick={() => onFilter({ ...filter, regionWide: true })}>
              {controls.regionWide(
                regionWide.length,
                formatList(
                  filter.countries.map((iso3) => countryName(iso3, language)),
                  language,
                ),
              )}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
