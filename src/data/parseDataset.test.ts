import { describe, expect, it } from 'vitest';
import { parseArticleText } from './parseArticleText.ts';
import { parseDatasetIndex } from './parseDataset.ts';
import { DatasetError } from './datasetError.ts';

const one = <T>(value: T) => ({ values: [value], at: [0] });
const articles = {
  id: ['a'],
  file: ['a.txt'],
  language: one('en'),
  title: ['A title'],
  titleStart: [0],
  titleEnd: [0],
  published: one(null),
  url: [null],
  urlLanguage: one(null),
  catalogued: one([]),
  evidence: one(null),
  note: one(null),
  bodyStart: [0],
  bodyEnd: [24],
  figures: [2],
};
const PRY = [{ iso3: 'PRY', role: 'about', basis: 'stated' }];
const untimed = { start: null, end: null, edtf: '', basis: 'none' };
// "Over 80 people, 7 hungry"
const figures = {
  id: ['a:80-people', 'a:7-hungry'],
  exact: ['Over 80 people', '7 hungry'],
  prefix: ['', 'Over 80 people, '],
  suffix: [', 7 hungry', ''],
  start: [0, 16],
  sentenceStart: [0, 0],
  sentenceEnd: [24, 24],
  low: [80, 7],
  high: [null, 7],
  bound: { values: [{ qualifier: 'atLeast', strict: true }, { qualifier: 'exact' }], at: [0, 1] },
  kind: {
    values: [
      { unit: 'count', measure: 'people' },
      { unit: 'count', measure: 'people', hedged: true },
    ],
    at: [0, 1],
  },
  subject: { values: ['people', ''], at: [0, 1] },
  part: { values: [null, { of: 'a:80-people', kind: 'part' }], at: [0, 1] },
  places: { values: [PRY], at: [0, 0] },
  regions: { values: [[]], at: [0, 0] },
  period: { values: [untimed], at: [0, 0] },
  saidBy: { values: [null], at: [0, 0] },
};
const index = { version: '2', fingerprint: 'abc', articles, figures, problems: [] };
const withFigures = (change: object) => ({ ...index, figures: { ...figures, ...change } });

function faultOf(input: unknown) {
  try {
    parseDatasetIndex(input, 'data/index.json');
  } catch (error) {
    if (error instanceof DatasetError) return error.fault;
  }
  return null;
}

describe('parseDatasetIndex(input, file)', () => {
  it('makes rows of columns', () => {
    const shared = { unit: 'count', measure: 'people', places: PRY, regions: [], period: untimed };
    const sentence = { start: 0, end: 24 };
    expect(parseDatasetIndex(index, 'data/index.json')).toEqual({
      version: '1',
      fingerprint: 'abc',
      problems: [],
      articles: [
        {
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
          body: { start: 0, end: 24 },
          figures: [
            {
              id: 'a:80-people',
              quote: { exact: 'Over 80 people', prefix: '', suffix: ', 7 hungry', start: 0, end: 14 },
              sentence,
              value: { qualifier: 'atLeast', low: 80, high: null, strict: true },
              subject: 'people',
              ...shared,
            },
            {
              id: 'a:7-hungry',
              quote: { exact: '7 hungry', prefix: 'Over 80 people, ', suffix: '', start: 16, end: 24 },
              sentence,
              value: { qualifier: 'exact', low: 7, high: 7 },
              subject: '',
              hedged: true,
              part: { of: 'a:80-people', kind: 'part' },
              ...shared,
            },
          ],
        },
      ],
    });
  });

  it('names the place where an index leaves its shape', () => {
    const kind = { values: [{ unit: 'count', measure: 'love' }], at: [0, 0] };
    expect(faultOf(withFigures({ kind }))).toMatchObject({
      kind: 'schema',
      file: 'data/index.json',
      path: 'figures.kind.values.0.measure',
    });
    expect(faultOf({ ...index, articles: { ...articles, bodyEnd: [null] } })).toMatchObject({
      path: 'articles.bodyEnd.0',
    });
    expect(faultOf([])).toMatchObject({ kind: 'schema' });
  });

  it('refuses columns of different lengths, a code without a value, and figures of no article', () => {
    expect(faultOf(withFigures({ low: [80] }))).toMatchObject({ path: 'figures.low' });
    expect(faultOf(withFigures({ subject: { values: ['people'], at: [0, 1] } }))).toMatchObject({
      path: 'figures.subject.at.1',
    });
    expect(faultOf({ ...index, articles: { ...articles, figures: [1] } })).toMatchObject({ path: 'articles.figures' });
  });

  it('refuses a number behind an open end, and a closed end without one', () => {
    expect(faultOf(withFigures({ high: [90, 7] }))).toMatchObject({ path: 'figures.high.0' });
    expect(faultOf(withFigures({ low: [80, null] }))).toMatchObject({ path: 'figures.low.1' });
    const bound = { values: [{ qualifier: 'atLeast' }, { qualifier: 'exact' }], at: [0, 1] };
    expect(faultOf(withFigures({ bound }))).toMatchObject({ path: 'figures.bound.values.0.strict' });
  });

  it('refuses another version before it looks at anything else', () => {
    expect(faultOf({ version: '1' })).toEqual({ kind: 'version', file: 'data/index.json', version: '1' });
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
