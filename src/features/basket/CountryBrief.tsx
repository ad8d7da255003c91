import { useMemo, useState } from 'react';
import { countriesAbout } from '../../analysis/about.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { countryName } from '../../i18n/placeName.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { briefBasket } from './briefBasket.ts';
import { reportOf } from './reportOf.ts';
import type { ReportSource } from './reportOf.ts';
import { SaveReport } from './SaveReport.tsx';
import styles from './BasketPanel.module.css';

type Props = Readonly<{
  figures: readonly CitedFigure[];
  source: ReportSource;
  /** The country that the page is filtered by; null for none or several. */
  country: string | null;
}>;

/** A report of one country, ready in one step: its charts, its quotations, its sources. */
export function CountryBrief({ figures, source, country }: Props) {
  const language = useLanguage();
  const words = basketTexts(language);
  const countries = useMemo(
    () =>
      [...new Set(figures.flatMap(({ figure }) => countriesAbout(figure)))]
        .map((iso3) => ({ iso3, name: countryName(iso3, language) }))
        .sort((a, b) => a.name.localeCompare(b.name, language)),
    [figures, language],
  );
  const [chosen, setChosen] = useState(country);
  // The page may be filtered by a country of which no figure tells.
  const { iso3 } = countries.find((one) => one.iso3 === chosen) ?? countries[0] ?? {};
  if (iso3 === undefined) return null;
  return (
    <section className={styles.brief} aria-label={words.briefHeading}>
      <h3>{words.briefHeading}</h3>
      <p className={styles.intro}>{words.briefHint}</p>
      <label className={styles.title}>
        {words.briefCountry}
        <select value={iso3} onChange={({ target }) => setChosen(target.value)}>
          {countries.map(({ iso3: value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <SaveReport
        dataVersion={source.dataVersion}
        make={(rest) => reportOf(briefBasket(iso3, figures, language), source, rest)}
      />
    </section>
  );
}
