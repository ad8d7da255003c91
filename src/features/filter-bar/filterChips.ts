import { NO_FILTER } from '../../analysis/filter.ts';
import type { Filter } from '../../analysis/filter.ts';
import { detailTexts, pageMessages } from '../../i18n/messages.ts';
import { countryName, regionName } from '../../i18n/placeName.ts';
import type { Language } from '../../model/article.ts';
import { qualifierName } from './qualifierName.ts';

/** One active filter in words, and what remains of the filter without it. */
export type Chip = Readonly<{ key: string; name: string; without: Filter }>;

/** The active filters in the order of the filter bar. */
export function filterChips(filter: Filter, titles: ReadonlyMap<string, string>, language: Language): Chip[] {
  const words = pageMessages(language);
  const { controls } = detailTexts(language);
  const each = <K extends 'countries' | 'regions' | 'measures' | 'articles' | 'qualifiers'>(
    kind: K,
    name: (value: Filter[K][number]) => string,
  ): Chip[] =>
    filter[kind].map((value) => ({
      key: `${kind}:${value}`,
      name: name(value),
      without: { ...filter, [kind]: filter[kind].filter((other) => other !== value) },
    }));
  const chips = [
    ...each('countries', (iso3) => countryName(iso3, language)),
    ...each('regions', (m49) => regionName(m49, language)),
    ...each('measures', (measure) => words.measures[measure]),
    ...each('qualifiers', (qualifier) => qualifierName(qualifier, language)),
    ...each('articles', (id) => titles.get(id) ?? id),
  ];
  if (filter.years !== null) {
    const name = controls.yearsChip(filter.years.from, filter.years.to);
    chips.push({ key: 'years', name, without: { ...filter, years: NO_FILTER.years } });
  }
  if (filter.text.trim() !== '') {
    chips.push({ key: 'text', name: controls.textChip(filter.text.trim()), without: { ...filter, text: '' } });
  }
  if (filter.regionWide && filter.countries.length > 0) {
    const name = controls.regionWideChip;
    chips.push({ key: 'regionWide', name, without: { ...filter, regionWide: false } });
  }
  return chips;
}
