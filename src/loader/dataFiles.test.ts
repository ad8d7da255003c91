import { describe, expect, it } from 'vitest';
import { buildDataset } from './buildDataset.ts';
import { dataAnswer, dataFiles } from './dataFiles.ts';
import { corpus, extract } from './sampleCorpus.ts';
import { toIndex } from './toIndex.ts';

describe('dataFiles(dataset) and dataAnswer(dataset, request)', () => {
  const dataset = buildDataset(corpus, extract);

  it('names the files as a server finds them after decoding a request', () => {
    expect([...dataFiles(dataset)].map(({ path }) => path)).toEqual([
      'data/index.json',
      'data/articles/a.json',
      'data/articles/b c%é.json',
    ]);
  });

  it('answers a request for the index, for an article, and for nothing that exists', () => {
    expect(dataAnswer(dataset, 'data/index.json?t=1')).toBe(JSON.stringify(toIndex(dataset)));
    const encoded = `data/articles/${encodeURIComponent('b c%é')}.json`;
    expect(JSON.parse(dataAnswer(dataset, encoded) ?? '')).toMatchObject({ id: 'b c%é' });
    expect(dataAnswer(dataset, 'data/articles/z.json')).toBeNull();
    expect(dataAnswer(dataset, 'data/articles/%E0%A4%A.json')).toBeNull();
    expect(dataAnswer(dataset, 'src/app/main.tsx')).toBeUndefined();
  });
});
