import { describe, expect, it } from 'vitest';
import { buildDataset } from './buildDataset.ts';
import { corpus, extract } from './sampleCorpus.ts';
import { toArticleText, toIndex } from './toIndex.ts';

describe('toIndex(dataset) and toArticleText(article)', () => {
  const dataset = buildDataset(corpus, extract);

  it('leaves texts and traces to the files of the articles', () => {
    expect(JSON.stringify(toIndex(dataset))).not.toMatch(/"text"|"trace"|"rejections"/);
    expect(toIndex(dataset)).toMatchObject({ fingerprint: dataset.fingerprint, problems: corpus.problems });
  });

  it('writes what repeats once', () => {
    const { articles, figures } = toIndex(dataset);
    expect(articles.id).toEqual(['a', 'b c%é']);
    expect(articles.figures).toEqual([1, 1]);
    expect(figures.id).toEqual(['a:first', 'b c%é:first']);
    expect(figures.subject).toEqual({ values: ['victimes'], at: [0, 0] });
    expect(figures.kind).toEqual({ values: [{ unit: 'count', measure: 'victims' }], at: [0, 0] });
  });

  it('carries the unchanged text and the trace of every figure', () => {
    const [article] = dataset.articles;
    expect(article && toArticleText(article)).toEqual({
      id: 'a',
      text: '54 victimes ont été aidées.',
      traces: { 'a:first': [{ stage: 'numbers', rule: 'digits', start: 0, end: 2, note: 'read as 54' }] },
      rejections: [{ stage: 'numbers', rule: 'article', start: 3, end: 11, note: 'no number' }],
    });
  });
});
