import type { Route } from '@playwright/test';
import { parseDatasetIndex } from '../src/data/parseDataset.ts';
import { toIndex } from '../src/loader/toIndex.ts';

const COPIES = 650;

/** Answers a request for the index with the articles of the seeds many times over, each with ids of its own: more than ten thousand figures. Gives their number. */
export async function manyTimes(route: Route): Promise<number> {
  const index = parseDatasetIndex(await (await route.fetch()).json(), 'index.json');
  const articles = Array.from({ length: COPIES }, (_, copy) =>
    index.articles.map((article) => ({
      ...article,
      id: `${article.id}~${copy}`,
      figures: article.figures.map((figure) => ({
        ...figure,
        id: `${figure.id}~${copy}`,
        ...(figure.part && { part: { ...figure.part, of: `${figure.part.of}~${copy}` } }),
      })),
    })),
  ).flat();
  await route.fulfill({ json: toIndex({ ...index, articles }) });
  return articles.reduce((sum, article) => sum + article.figures.length, 0);
}
