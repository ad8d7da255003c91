import type { FilterOptions } from '../../analysis/filterOptions.ts';
import { detailTexts, pageMessages } from '../../i18n/messages.ts';
import { countryName, regionName } from '../../i18n/placeName.ts';
import type { Language } from '../../model/article.ts';
import type { FacetOption } from './facetOption.ts';
import { QualifierGlyph } from './QualifierGlyph.tsx';
import { qualifierName } from './qualifierName.ts';
import styles from './facetOptions.module.css';

/** Words the options of a corpus for the pickers: the most figures first, equal counts by name. */
export function facetOptions(options: FilterOptions, titles: ReadonlyMap<string, string>, language: Language) {
  const { measures } = pageMessages(language);
  const { controls } = detailTexts(language);
  const countries: FacetOption[] = options.countries.map(({ value, count, regionWide, metThere }) => ({
    value,
    count,
    code: value,
    name: countryName(value, language),
    ...(regionWide > 0 && { rare: count === 0, note: controls.regionWideOnly(regionWide) }),
    ...(regionWide === 0 && metThere > 0 && { rare: true, note: controls.metThereOnly, isDeadEnd: true }),
  }));
  const regions: FacetOption[] = options.regions.map((option) => ({
    ...option,
    name: regionName(option.value, language),
  }));
  const measured: FacetOption[] = options.measures.map((option) => ({
    ...option,
    name: measures[option.value],
    swatch: <span className={styles.swatch} style={{ background: `var(--measure-${option.value})` }} />,
  }));
  const qualified: FacetOption[] = options.qualifiers.map((option) => ({
    ...option,
    name: qualifierName(option.value, language),
    swatch: <QualifierGlyph qualifier={option.value} />,
  }));
  const articles: FacetOption[] = options.articles.map((option) => ({
    ...option,
    name: titles.get(option.value) ?? option.value,
  }));
  const sorted = (list: FacetOption[]) =>
    list.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, language));
  return {
    countries: sorted(countries),
    regions: sorted(regions),
    measures: measured,
    qualifiers: qualified,
    articles: sorted(articles),
  };
}
