import { QueryClient, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import type { ArticleText } from '../model/dataset.ts';
import { fetchJson } from './fetchJson.ts';
import { parseArticleText } from './parseArticleText.ts';

/** Texts never change while their fingerprint stands, and `fetchJson` tries a lost network once more by itself. */
const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, refetchOnWindowFocus: false, networkMode: 'always', retry: false },
  },
});

/** The fingerprint of the dataset is part of the key, so that a text always belongs to the figures on the page. */
const articleTextQuery = (id: string, fingerprint: string) =>
  queryOptions({
    queryKey: ['article', id, fingerprint],
    queryFn: async () => {
      const file = `./data/articles/${encodeURIComponent(id)}.json`;
      return parseArticleText(await fetchJson(file), file);
    },
  });

/** The text of one article with the traces of its figures, loaded when a reader drills down. */
export const useArticleText = (id: string, fingerprint: string) => useQuery(articleTextQuery(id, fingerprint), client);

/** The same outside a component; rejects where it cannot be loaded. */
export const loadArticleText = (id: string, fingerprint: string): Promise<ArticleText> =>
  client.fetchQuery(articleTextQuery(id, fingerprint));

/** The text of an article if it has been loaded. */
export const textAtHand = (id: string, fingerprint: string): string | undefined =>
  client.getQueryData(articleTextQuery(id, fingerprint).queryKey)?.text;

/** Loads the texts of some articles before a reader asks for them; what has been asked for is left alone, failed or not. */
export function loadTextsAhead(ids: Iterable<string>, fingerprint: string): void {
  for (const id of ids) {
    const query = articleTextQuery(id, fingerprint);
    if (client.getQueryState(query.queryKey) === undefined) void client.prefetchQuery(query);
  }
}

/** Beyond so many articles their texts are not fetched for one file. */
const MOST_TEXTS = 60;

/**
 * The texts of some articles as they come, and whether more are to come: a text that cannot be loaded is not. Of too many
 * articles none is loaded.
 */
export function useArticleTexts(ids: Iterable<string>, fingerprint: string) {
  const each = [...new Set(ids)];
  const wanted = each.length > MOST_TEXTS ? [] : each;
  const queries = useQueries({ queries: wanted.map((id) => articleTextQuery(id, fingerprint)) }, client);
  const texts = new Map(queries.flatMap(({ data }) => (data ? [[data.id, data.text] as const] : [])));
  return { texts: (id: string) => texts.get(id), isLoading: queries.some(({ isPending }) => isPending) };
}

/**
 * The texts of some articles by id, for a file that quotes them; none where they are too many: sentences are then cut from
 * the context of their quotations. Rejects where one cannot be loaded.
 */
export async function loadArticleTexts(
  ids: Iterable<string>,
  fingerprint: string,
): Promise<ReadonlyMap<string, string>> {
  const each = [...new Set(ids)];
  if (each.length > MOST_TEXTS) return new Map();
  const loaded = await Promise.all(each.map((id) => loadArticleText(id, fingerprint)));
  return new Map(loaded.map(({ id, text }) => [id, text]));
}
