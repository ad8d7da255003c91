import type { UrlNotice } from './filterUrl.ts';
import type { View } from './view.ts';

/** Tells whether the dataset holds an article or a figure of this id. */
export type Held = Readonly<{ article: (id: string) => boolean; figure: (id: string) => boolean }>;

/**
 * Leaves out of a view what an address names but the dataset does not hold, with a notice for each: articles to filter by,
 * which must not empty the page, and picked figures.
 */
export function knownView(view: View, held: Held): Readonly<{ view: View; notices: readonly UrlNotice[] }> {
  const notice = (key: string) => (value: string) => ({ key, value, reason: 'not-in-data' }) as const;
  const notices = [
    ...view.filter.articles.filter((id) => !held.article(id)).map(notice('article')),
    ...view.picked.filter((id) => !held.figure(id)).map(notice('pick')),
  ];
  if (notices.length === 0) return { view, notices };
  return {
    view: {
      ...view,
      filter: { ...view.filter, articles: view.filter.articles.filter(held.article) },
      picked: view.picked.filter(held.figure),
    },
    notices,
  };
}
