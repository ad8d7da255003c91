import type { Dataset } from '../model/dataset.ts';

/**
 * A dataset as JSON, one article a line: it never stands in memory as a whole, and a comparison of two prints names the
 * articles that differ. What was turned down is left to `--explain`.
 */
export function* datasetLines({ articles, problems, ...rest }: Dataset): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"articles":[\n`;
  for (const [index, { rejections, ...article }] of articles.entries()) {
    void rejections;
    yield `${JSON.stringify(article)}${index < articles.length - 1 ? ',' : ''}\n`;
  }
  yield `],"problems":${JSON.stringify(problems)}}\n`;
}
