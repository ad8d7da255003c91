import { describe, expect, it } from 'vitest';
import { buildDataset, type Extract } from './buildDataset.ts';
import { articleOf, corpus, extract } from './sampleCorpus.ts';

describe('buildDataset(corpus, extract)', () => {
  it('gives the same bytes for the same corpus', () => {
    expect(JSON.stringify(buildDataset(corpus, extract))).toBe(JSON.stringify(buildDataset(corpus, extract)));
    expect(buildDataset(corpus, extract).fingerprint).toMatch(/^[0-9a-f]{12}$/);
  });

  it('gives another fingerprint when a text or a problem changes', () => {
    const { fingerprint } = buildDataset(corpus, extract);
    const changed = { ...corpus, articles: [articleOf('a', '54 victimes ont été aidées!'), articleOf('b c%é')] };
    expect(buildDataset(changed, extract).fingerprint).not.toBe(fingerprint);
    expect(buildDataset({ ...corpus, problems: [] }, extract).fingerprint).not.toBe(fingerprint);
  });

  it('keeps the other articles when one makes the extractor fail', () => {
    const failing: Extract = (article) => {
      if (article.id === 'a') throw new Error('no lexicon');
      return extract(article);
    };
    const { articles, problems } = buildDataset(corpus, failing);
    expect(articles.map(({ figures }) => figures.length)).toEqual([0, 1]);
    expect(problems.at(-1)).toEqual({
      file: 'a.txt',
      code: 'reading-failed',
      reason: 'figures could not be read: no lexicon',
    });
  });
});
