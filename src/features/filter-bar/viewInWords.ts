import type { View } from '../../analysis/view.ts';
import { nameOfLanguage, pageMessages } from '../../i18n/messages.ts';
import { filterTexts } from '../../i18n/topics/filterTexts.ts';
import type { Language } from '../../model/article.ts';
import { filterChips } from './filterChips.ts';

/** What a link to a view keeps, in the order of the page: "Indonesia, 2003–2010, rows by country, French". */
export function viewInWords(view: View, titles: ReadonlyMap<string, string>, language: Language): string {
  const { table } = pageMessages(language);
  const { link: words } = filterTexts(language);
  const { scale, rows, height, cells, panels, sort } = view;
  const chips = filterChips(view.filter, titles, language).map(({ name }) => name);
  const kept = [
    chips.length === 0 ? words.everything : chips.join(', '),
    scale && words.scale[scale],
    rows && words.rows[rows],
    height && words.height[height],
    cells && words.cells[cells],
    panels && words.panels[panels],
    view.chart && words.fullScreen,
    view.picked.length > 0 && words.picked(view.picked.length),
    view.figureId !== null && words.source,
    sort && words.sort(table.columns[sort.column], sort.descending),
    view.language && nameOfLanguage(view.language, language),
  ];
  return kept.filter(Boolean).join(', ');
}
