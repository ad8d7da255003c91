import { useMemo } from 'react';
import { isRegionWide, onlyMetIn } from '../../analysis/about.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { Filter, Filtered } from '../../analysis/filter.ts';
import { formatList } from '../../i18n/formatList.ts';
import { useDetails, useLanguage } from '../../i18n/useLanguage.ts';
import { countryName } from '../../i18n/placeName.ts';
import styles from './FilterSentence.module.css';

type Props = Readonly<{
  /** All figures of the corpus. */
  figures: readonly CitedFigure[];
  filter: Filter;
  regionWide: Filtered['regionWide'];
  onRegionWide: (isOn: boolean) => void;
}>;

/** With countries chosen: the offer of figures about their whole region, and which of them are only meeting places. */
export function FilterRemarks({ figures, filter, regionWide, onRegionWide }: Props) {
  const language = useLanguage();
  const { controls } = useDetails();
  const metIn = useMemo(() => onlyMetIn(figures, filter.countries), [figures, filter.countries]);
  const concerned = filter.countries.filter((iso3) => regionWide.some(({ figure }) => isRegionWide(figure, [iso3])));
  const namesOf = (codes: readonly string[]) =>
    formatList(
      codes.map((iso3) => countryName(iso3, language)),
      language,
    );
  return (
    <>
      {metIn.length > 0 && <p className={styles.remark}>{controls.metThere(namesOf(metIn), metIn.length)}</p>}
      {regionWide.length > 0 && (
        <label className={`${styles.offer} no-print`}>
          <input type="checkbox" checked={filter.regionWide} onChange={({ target }) => onRegionWide(target.checked)} />
          {controls.regionWide(regionWide.length, namesOf(concerned))}
        </label>
      )}
    </>
  );
}
