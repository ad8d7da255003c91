import { describe, expect, it } from 'vitest';
import { parseArticleText } from './parseArticleText.ts';
import { parseDatasetIndex } from './parseDataset.ts';
import { DatasetError } from './datasetError.ts';

const figure = {
  id: 'a:80-people',
  quote: { exact: '80 people', prefix: '', suffix: '', start: 0, end: 9 },
  sentence: { start: 0, end: 9 },
  value: { qualifier: 'atLeast', low: 80, high: null, strict: true },
  unit: 'count',
  measure: 'people',
  subject: 'people',
  places: [{ iso3: 'PRY', role: 'about', basis: 'stated' }],
  regions: [],
  period: { start: null, end: null, edtf: '', basis: 'none' },
};
const article = {
  id: 'a',
  file: 'a.txt',
  language: 'en',
  title: 'A title',
  titleSpan: { start: 0, end: 0 },
  published: null,
  url: null,
  urlLanguage: null,
  catalogued: [],
  evidence: null,
  note: null,
  body: { start: 0, end: 9 },
  figures: [figure],
};
const index = { version: '1', fingerprint: 'abc', articles: [article], problems: [] };
const withFigure = (change: object) => ({ ...index, articles: [{ ...article, figures: [{ ...figure, ...change }] }] });

function faultOf(input: unknown) {
  try {
    parseDatasetIndex(input, 'data/index.json');
  } catch (error) {
    if (error instanceof DatasetError) return error.fault;
  }
  return null;
}

describe('parseDatasetIndex(input, file)', () => {
  it('takes an index that keeps the contract, unchanged', () => {
    expect(parseDatasetIndex(index, 'data/index.json')).toEqual(index);
  });

  it('names the place where an index leaves the contract', () => {
    expect(faultOf(withFigure({ measure: 'love' }))).toMatchObject({
      kind: 'schema',
      file: 'data/index.json',
      path: 'articles.0.figures.0.measure',
    });
    expect(faultOf({ ...index, articles: [article, { ...article, body: null }] })).toMatchObject({
      path: 'articles.1.body',
    });
    expect(faultOf([])).toMatchObject({ kind: 'schema' });
  });

  it('refuses a number behind an open end', () => {
    expect(faultOf(withFigure({ value: { qualifier: 'atLeast', low: 80, high: 90, strict: true } }))).toMatchObject({
      path: 'articles.0.figures.0.value.high',
    });
  });

  it('refuses another version before it looks at anything else', () => {
    expect(faultOf({ version: '9' })).toEqual({ kind: 'version', file: 'data/index.json', version: '9' });
  });
});

describe('parseArticleText(input, file)', () => {
  it('takes a text with its traces', () => {
    const text = { id: 'a', text: '80 people', traces: { 'a:80-people': [] } };
    expect(parseArticleText(text, 'a.json')).toEqual(text);
  });

  it('refuses a text without traces', () => {
    expect(() => parseArticleText({ id: 'a', text: '' }, 'a.json')).toThrow(DatasetError);
  });
});
