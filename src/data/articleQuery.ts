import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from './fetchJson.ts';
import { parseArticleText } from './parseDataset.ts';

/**
 * The text of one article with the traces of its figures, loaded when a reader drills down. The fingerprint of the dataset
 * is part of the key, so that a text always belongs to the figures on the page.
 */
export function articleQuery(id: string, fingerprint: string) {
  return queryOptions({
    queryKey: ['article', id, fingerprint],
    queryFn: async ({ signal }) => {
      const file = `./data/articles/${encodeURIComponent(id)}.json`;
      return parseArticleText(await fetchJson(file, signal), file);
    },
  });
}
