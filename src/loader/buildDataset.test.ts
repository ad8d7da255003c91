import { describe, expect, it } from 'vitest';
import type { Corpus } from '../corpus/readCorpus.ts';
import type { SourceText } from '../model/article.ts';
import type { TracedFigure } from '../model/figure.ts';
import { quoteFrom } from '../model/quote.ts';
import { buildDataset, type Extract } from './buildDataset.ts';
import { dataAnswer, dataFiles } from './dataFiles.ts';
import { datasetLines } from './datasetLines.ts';
import { explanationOf } from './explanationOf.ts';
import { remembered } from './remembered.ts';
import { toArticleText, toIndex } from './toIndex.ts';

const articleOf = (id: string, text = '54 victimes ont été aidées.'): SourceText => ({
  id,
  file: `${id}.txt`,
  language: 'fr',
  title: id,
  titleSpan: { start: 0, end: 0 },
  published: null,
  url: null,
  catalogued: [],
  evidence: null,
  text,
  body: { start: 0, end: text.length },
});

/** Reads the first word of every article as a figure; enough to follow it through the loader. */
const extract: Extract = ({ id, text }) => {
  const figure: TracedFigure = {
    id: `${id}:first`,
    quote: quoteFrom(text, { start: 0, end: text.indexOf(' ') }),
    sentence: { start: 0, end: text.length },
    value: { qualifier: 'exact', low: 54, high: 54 },
    unit: 'count',
    measure: 'victims',
    subject: 'victimes',
    places: [],
    regions: [],
    period: { start: null, end: null, edtf: '', basis: 'none' },
    trace: [{ stage: 'numbers', rule: 'digits', start: 0, end: 2, note: 'read as 54' }],
  };
  const rejection = { stage: 'numbers', rule: 'article', start: 3, end: 11, note: 'no number' };
  return { figures: [figure], rejections: [rejection] };
};

const corpus: Corpus = {
  articles: [articleOf('a'), articleOf('b c%é')],
  problems: [{ file: 'x.txt', code: 'empty-file', reason: 'the file holds no text' }],
};

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
      code: 'unreadable-file',
      reason: 'figures could not be read: no lexicon',
    });
  });
});

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

describe('toIndex(dataset) and toArticleText(article)', () => {
  const dataset = buildDataset(corpus, extract);

  it('leaves texts and traces to the files of the articles', () => {
    expect(JSON.stringify(toIndex(dataset))).not.toMatch(/"text"|"trace"/);
    expect(toIndex(dataset).articles[0]?.figures[0]).toMatchObject({ id: 'a:first', measure: 'victims' });
    expect(toIndex(dataset)).toMatchObject({ fingerprint: dataset.fingerprint, problems: corpus.problems });
  });

  it('carries the unchanged text and the trace of every figure', () => {
    const [article] = dataset.articles;
    expect(article && toArticleText(article)).toEqual({
      id: 'a',
      text: '54 victimes ont été aidées.',
      traces: { 'a:first': [{ stage: 'numbers', rule: 'digits', start: 0, end: 2, note: 'read as 54' }] },
    });
  });

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

describe('datasetLines(dataset)', () => {
  it('prints one article a line, and all of it parses as the dataset', () => {
    const dataset = buildDataset(corpus, extract);
    const printed = [...datasetLines(dataset)].join('');
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(dataset)));
    expect(printed.split('\n')).toHaveLength(5);
  });

  it('prints an empty dataset as JSON', () => {
    const empty = buildDataset({ articles: [], problems: [] }, extract);
    expect(JSON.parse([...datasetLines(empty)].join(''))).toEqual(empty);
  });
});

describe('explanationOf(article, figures, rejections)', () => {
  it('tells quotation, reading, steps and what was turned down', () => {
    const article = articleOf('a');
    const { figures, rejections } = extract(article);
    const told = explanationOf(article, figures, rejections);
    for (const part of [
      'a:first',
      '«54»',
      'at 0-2',
      '"victims"',
      'read as 54',
      'turned down',
      '«victimes»',
      'no number',
    ]) {
      expect(told).toContain(part);
    }
  });

  it('leaves out what was turned down far away', () => {
    const article = articleOf('a', `54 victimes. ${'Rien ici. '.repeat(60)}le 101`);
    const { figures } = extract(article);
    const near = figures.map((figure) => ({ ...figure, sentence: { start: 0, end: 12 } }));
    const far = { stage: 'numbers', rule: 'hotline', start: 613, end: 619, note: 'a hotline' };
    expect(explanationOf(article, near, [far])).not.toContain('hotline');
    expect(explanationOf(article, [], [far])).toContain('hotline');
  });
});
