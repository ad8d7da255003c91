import type { Gaps, PlaceGaps } from '../../analysis/gaps.ts';
import { countryName, regionName } from '../../i18n/placeName.ts';
import { claimTexts } from '../../i18n/topics/claimTexts.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { MoreList } from './MoreList.tsx';
import styles from './Claims.module.css';

/** Where the evidence ends: for each place the measures and the years without a figure. */
export function GapList({ gaps: { years, places } }: Readonly<{ gaps: Gaps }>) {
  const { gaps: words } = claimTexts(useLanguage());
  if (years === null || places.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className={styles.soft}>{words.within(years.first, years.last)}</p>
      <MoreList items={places} step={20} className={styles.places} keyOf={({ place }) => place}>
        {(place) => <PlaceOfGaps gaps={place} />}
      </MoreList>
    </>
  );
}

function PlaceOfGaps({ gaps: { place, missing } }: Readonly<{ gaps: PlaceGaps }>) {
  const language = useLanguage();
  const { measures } = useMessages();
  const { gaps: words } = claimTexts(language);
  const name = /^\d/u.test(place) ? regionName(place, language) : countryName(place, language);
  return (
    <details>
      <summary>{words.open(name, missing.length)}</summary>
      <dl className={styles.missing}>
        {missing.map(({ measure, years, undated }) => (
          <div key={measure}>
            <dt>{measures[measure]}</dt>
            <dd>
              {years.map(({ first, last }) => words.year(first, last)).join(', ')}
              {undated > 0 && <small> ({words.undated(undated)})</small>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
