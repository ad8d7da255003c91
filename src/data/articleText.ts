import type { ArticleText } from '../model/dataset.ts';
import { fetchJson } from './fetchJson.ts';
import { parseArticleText } from './parseArticleText.ts';
import { createResource } from './resource.ts';
import type { Resource } from './resource.ts';

const texts = new Map<string, Resource<ArticleText>>();

/**
 * The text of one article with the traces of its figures, loaded when a reader drills down. The fingerprint of the dataset
 * is part of the key, so that a text always belongs to the figures on the page.
 */
export function articleText(id: string, fingerprint: string): Resource<ArticleText> {
  const key = `${fingerprint} ${id}`;
  const known = texts.get(key);
  if (known) return known;
  const file = `./data/articles/${encodeURIComponent(id)}.json`;
  const resource = createResource(async () => parseArticleText(await fetchJson(file), file));
  texts.set(key, resource);
  return resource;
}
