import type { Filter } from '../../analysis/filter.ts';
import type { ShownCounts } from '../../analysis/shownCounts.ts';
import { detailTexts, pageMessages } from '../../i18n/messages.ts';
import type { Language } from '../../model/article.ts';
import { filterChips } from './filterChips.ts';

type Shown = Readonly<{ counts: ShownCounts; filter: Filter; titles: ReadonlyMap<string, string> }>;

/** What is shown and by which filters, in one line for a file: "4 of 16 figures, from 1 of 5 articles. Filters: Indonesia". */
export function filterInWords({ counts, filter, titles }: Shown, language: Language): string {
  const { sentence } = pageMessages(language);
  const { controls } = detailTexts(language);
  const chosen = filterChips(filter, titles, language).map(({ name }) => name);
  return `${sentence(counts)}. ${chosen.length === 0 ? controls.noFilter : controls.filterList(chosen.join(' · '))}`;
}
