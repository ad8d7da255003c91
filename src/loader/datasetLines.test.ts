import { describe, expect, it } from 'vitest';
import { buildDataset } from './buildDataset.ts';
import { datasetLines } from './datasetLines.ts';
import { corpus, extract } from './sampleCorpus.ts';

describe('datasetLines(dataset)', () => {
  it('prints one article a line, and all of it parses as the dataset', () => {
    const dataset = buildDataset(corpus, extract);
    const printed = [...datasetLines(dataset)].join('');
    const articles = dataset.articles.map(
      ({ rejections, ...article }) => (expect(rejections).toHaveLength(1), article),
    );
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify({ ...dataset, articles })));
    expect(printed.split('\n')).toHaveLength(5);
  });

  it('prints an empty dataset as JSON', () => {
    const empty = buildDataset({ articles: [], problems: [] }, extract);
    expect(JSON.parse([...datasetLines(empty)].join(''))).toEqual(empty);
  });
});
