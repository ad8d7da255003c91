import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../../analysis/citedFigure.fixture.ts';
import type { Figure, TraceStep } from '../../model/figure.ts';
import { readingParts } from './readingParts.ts';
import { relatedFigures } from './relatedFigures.ts';
import { sentenceTree } from './sentenceTree.ts';
import type { SentenceNode } from './sentenceTree.ts';

const text = 'Au Chiapas\n\nL’OIM a formé plus de 80 pays des Caraïbes en 2005, selon Anna.';
const [cited] = citeArticle({ id: 'a', text, language: 'fr' }, [
  {
    exact: 'plus de 80 pays des Caraïbes',
    value: { qualifier: 'atLeast', low: 80, high: null, strict: true },
    regions: ['029'],
    period: { start: '2005', end: '2005', edtf: '2005', basis: 'stated' },
    saidBy: 'Anna',
  },
]);
const figure = { ...cited!.figure, sentence: { start: text.indexOf('L’OIM'), end: text.length } };
const article = { ...cited!.article, titleSpan: { start: 0, end: 10 }, body: { start: 12, end: text.length } };
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const steps: TraceStep[] = [
  { stage: 'find numbers', rule: 'digits', note: '80', ...at('80') },
  { stage: 'qualify', rule: 'plus de', note: 'atLeast, strict', ...at('plus de') },
  { stage: 'measure', rule: 'noun', note: 'countries', ...at('pays des Caraïbes') },
  { stage: 'place', rule: 'own words', note: '029, about', ...at('Caraïbes') },
  { stage: 'period', rule: 'year', note: '2005', ...at('en 2005') },
];
const partsOf = (changed: Partial<Figure>, trace: readonly TraceStep[]) =>
  readingParts({ figure: { ...figure, ...changed }, article, text, steps: trace }).map(({ kind, basis, origin }) => [
    kind,
    basis,
    origin.at,
    'span' in origin ? text.slice(origin.span.start, origin.span.end) : '',
  ]);

describe('readingParts(source)', () => {
  it('tells every part with its words, and who said it', () => {
    expect(partsOf({}, steps)).toEqual([
      ['number', 'stated', 'sentence', '80'],
      ['qualifier', 'stated', 'sentence', 'plus de'],
      ['measure', 'stated', 'sentence', 'pays des Caraïbes'],
      ['place', 'stated', 'sentence', 'Caraïbes'],
      ['period', 'stated', 'sentence', 'en 2005'],
      ['said', 'stated', 'sentence', 'Anna'],
    ]);
  });

  it('takes what is inferred from the title to the title, and draws nothing for what is not told', () => {
    const inferred: Partial<Figure> = {
      regions: [],
      places: [{ iso3: 'MEX', role: 'about', basis: 'inferred' }],
      period: { start: null, end: null, edtf: '', basis: 'none' },
    };
    const trace = [
      ...steps.slice(0, 3),
      { stage: 'place', rule: 'the title', note: 'MEX from the title', ...at('plus de 80') },
      { stage: 'period', rule: 'none told', note: 'no year told', ...at('plus de 80') },
    ];
    expect(partsOf(inferred, trace).slice(3, 5)).toEqual([
      ['place', 'inferred', 'title', 'Au Chiapas'],
      ['period', 'none', 'nowhere', ''],
    ]);
  });

  it('tells a place that no step of the reading names, without words for it', () => {
    const places = [{ iso3: 'CUB', role: 'about', basis: 'inferred' }] as const;
    expect(partsOf({ places }, steps).filter(([kind]) => kind === 'place')).toEqual([
      ['place', 'stated', 'sentence', 'Caraïbes'],
      ['place', 'inferred', 'nowhere', ''],
    ]);
  });
});

const drawn = (nodes: readonly SentenceNode[]): string =>
  nodes
    .map((node) =>
      'part' in node ? `[${node.part.kind} ${drawn(node.children)}${node.isLast ? '' : '…'}]` : node.text,
    )
    .join('');

describe('sentenceTree(source, parts)', () => {
  const draw = (trace: readonly TraceStep[]) =>
    drawn(
      sentenceTree(
        { text, markup: false, sentence: figure.sentence, quote: figure.quote },
        readingParts({ figure, article, text, steps: trace }),
      ),
    );

  it('nests a part in the one that holds it', () => {
    expect(draw(steps)).toBe(
      'L’OIM a formé [qualifier plus de] [number 80] [measure pays des [place Caraïbes]] [period en 2005], selon [said Anna].',
    );
  });

  it('cuts a part that runs on behind another, and names it at its end', () => {
    const crossing = [
      { stage: 'find numbers', rule: 'digits', note: '80', ...at('80 pays') },
      { stage: 'measure', rule: 'noun', note: 'countries', ...at('pays des Caraïbes') },
    ];
    expect(draw(crossing)).toContain('[number 80 [measure pays…]][measure  des Caraïbes]');
  });
});

describe('relatedFigures(figure, article)', () => {
  it('gives a part its whole and its siblings, and a whole its parts', () => {
    const text = '1650 victimes, dont 26 pour cent de femmes et 10 enfants';
    const of = 'b:1650-victimes';
    const [whole, share, part] = citeArticle({ id: 'b', text }, [
      { exact: '1650 victimes', value: exactly(1650) },
      { exact: '26 pour cent de femmes', value: exactly(26), part: { of, kind: 'share' } },
      { exact: '10 enfants', value: exactly(10), part: { of, kind: 'part' } },
    ]);
    expect(relatedFigures(share!.figure, share!.article)).toEqual({
      whole: whole!.figure,
      siblings: [part!.figure],
      parts: [],
    });
    expect(relatedFigures(whole!.figure, whole!.article)).toEqual({
      whole: null,
      siblings: [],
      parts: [share!.figure, part!.figure],
    });
  });
});
