import { describe, expect, it } from 'vitest';
import { buildDataset } from './buildDataset.ts';
import { remembered } from './remembered.ts';
import { articleOf, corpus, extract } from './sampleCorpus.ts';

describe('remembered(extract)', () => {
  it('reads only the articles that changed', () => {
    const read: string[] = [];
    const counting = remembered((article) => {
      read.push(article.id);
      return extract(article);
    });
    const first = buildDataset(corpus, counting);
    expect(buildDataset(corpus, counting)).toEqual(first);
    buildDataset(
      { ...corpus, articles: [articleOf('a', '55 victimes ont été aidées.'), articleOf('b c%é')] },
      counting,
    );
    expect(read).toEqual(['a', 'b c%é', 'a']);
  });
});
