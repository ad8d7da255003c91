import { isRegionWide } from '../../analysis/about.ts';
import type { Filter, Filtered } from '../../analysis/filter.ts';
import type { ShownCounts } from '../../analysis/shownCounts.ts';
import { formatList } from '../../i18n/formatList.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { countryName } from '../../i18n/placeName.ts';
import styles from './FilterSentence.module.css';

type Props = Readonly<{
  counts: ShownCounts;
  filter: Filter;
  regionWide: Filtered['regionWide'];
  /** Chosen countries that are only meeting places: no figure is about them. */
  metIn: readonly string[];
  onRegionWide: (isOn: boolean) => void;
}>;

/** One sentence that says what is shown, and with a country chosen the offer of figures about its whole region. */
export function FilterSentence({ counts, filter, regionWide, metIn, onRegionWide }: Props) {
  const language = useLanguage();
  const { sentence, filters } = useMessages();
  const concerned = filter.countries.filter((iso3) => regionWide.some(({ figure }) => isRegionWide(figure, [iso3])));
  const namesOf = (codes: readonly string[]) =>
    formatList(
      codes.map((iso3) => countryName(iso3, language)),
      language,
    );
  return (
    <div className={styles.sentence}>
      <p role="status">{sentence(counts)}</p>
      {metIn.length > 0 && <p className={styles.remark}>{filters.metThere(namesOf(metIn), metIn.length)}</p>}
      {regionWide.length > 0 && (
        <label className={`${styles.offer} no-print`}>
          <input type="checkbox" checked={filter.regionWide} onChange={({ target }) => onRegionWide(target.checked)} />
          {filters.regionWide(regionWide.length, namesOf(concerned))}
        </label>
      )}
    </div>
  );
}
