import type { Dataset } from '../model/dataset.ts';
import { toArticleText, toIndex } from './toIndex.ts';

/** A file for the browser. `path` is relative to the page, as the page writes it in a request before encoding. */
export type DataFile = Readonly<{ path: string; content: string }>;

const INDEX = 'data/index.json';
const ARTICLES = 'data/articles/';

/** The files that a built site carries: the index, then one text per article. */
export function* dataFiles(dataset: Dataset): Generator<DataFile> {
  yield { path: INDEX, content: JSON.stringify(toIndex(dataset)) };
  for (const article of dataset.articles) {
    yield { path: `${ARTICLES}${article.id}.json`, content: JSON.stringify(toArticleText(article)) };
  }
}

/**
 * The content that the development server gives for a request (`data/articles/<encoded id>.json?…`, relative to the
 * base); null for a data file that does not exist, undefined for what is none of ours.
 */
export function dataAnswer(dataset: Dataset, request: string): string | null | undefined {
  const path = decoded(request.replace(/[?#].*$/s, '').replace(/^\//, ''));
  if (path === INDEX) return JSON.stringify(toIndex(dataset));
  if (path === null || !path.startsWith(ARTICLES)) return isDataRequest(request) ? null : undefined;
  const id = path.slice(ARTICLES.length).replace(/\.json$/, '');
  const article = dataset.articles.find((candidate) => candidate.id === id);
  return article ? JSON.stringify(toArticleText(article)) : null;
}

/** Is it one of the addresses that hold data. */
export function isDataRequest(request: string): boolean {
  return /^\/?data\//.test(request);
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
