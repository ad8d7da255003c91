import type { UrlNotice } from './filterUrl.ts';
import type { View } from './view.ts';

/**
 * Leaves out of a view what an address names but the articles do not hold, with a notice for each. An article that is gone
 * must not empty the page.
 */
export function knownView(
  view: View,
  articles: ReadonlySet<string>,
): Readonly<{ view: View; notices: readonly UrlNotice[] }> {
  const unknown = view.filter.articles.filter((id) => !articles.has(id));
  if (unknown.length === 0) return { view, notices: [] };
  const known = view.filter.articles.filter((id) => articles.has(id));
  return {
    view: { ...view, filter: { ...view.filter, articles: known } },
    notices: unknown.map((value) => ({ key: 'article', value, reason: 'not-in-data' })),
  };
}
