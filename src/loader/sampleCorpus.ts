import type { Corpus } from '../corpus/readCorpus.ts';
import type { SourceText } from '../model/article.ts';
import type { TracedFigure } from '../model/figure.ts';
import { quoteFrom } from '../model/quote.ts';
import type { Extract } from './buildDataset.ts';

/** An article without menu, title or contact block. */
export const articleOf = (id: string, text = '54 victimes ont été aidées.'): SourceText => ({
  id,
  file: `${id}.txt`,
  language: 'fr',
  title: id,
  titleSpan: { start: 0, end: 0 },
  published: null,
  url: null,
  urlLanguage: null,
  catalogued: [],
  evidence: null,
  note: null,
  text,
  body: { start: 0, end: text.length },
});

/** Reads the first word of every article as a figure; enough to follow it through the loader. */
export const extract: Extract = ({ id, text }) => {
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

/** Two articles, one with an id that an address must encode, and a problem. */
export const corpus: Corpus = {
  articles: [articleOf('a'), articleOf('b c%é')],
  problems: [{ file: 'x.txt', code: 'empty-file', reason: 'the file holds no text' }],
};
