import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../../analysis/citedFigure.fixture.ts';
import { passages } from './passages.ts';

const cite = (text: string, quotes: readonly string[]) =>
  citeArticle(
    { id: 'a', text },
    quotes.map((exact) => ({ exact, value: exactly(1) })),
  ).map(({ figure }) => figure);

const show = (text: string, quotes: readonly string[], { current = 0, markup = false } = {}) => {
  const figures = cite(text, quotes);
  const currentId = figures[current]?.id ?? null;
  return passages({ text, markup, figures, currentId }, { start: 0, end: text.length }).map((pieces) =>
    pieces.map(({ text: piece, figure }) => (figure ? (figure.id === currentId ? `[${piece}]` : `(${piece})`) : piece)),
  );
};

describe('passages(source, span)', () => {
  it('cuts the text at the edges of quotations', () => {
    expect(show('ont soigné 1650 victimes, dont 26 pour cent d’enfants.', ['1650 victimes', '26 pour cent'])).toEqual([
      ['ont soigné ', '[1650 victimes]', ', dont ', '(26 pour cent)', ' d’enfants.'],
    ]);
  });

  it('gives the current figure all of its quotation where another one overlaps', () => {
    const text = 'entre 20 et 30 personnes';
    expect(show(text, ['20', 'entre 20 et 30 personnes'], { current: 1 })).toEqual([[`[${text}]`]]);
    expect(show(text, ['20', 'entre 20 et 30 personnes'])).toEqual([['entre ', '[20]', ' et 30 personnes']]);
  });

  it('keeps a quotation that runs over a line end in one piece, also where a paragraph was guessed', () => {
    expect(show('plus de\n80 personnes', ['plus de\n80 personnes'])).toEqual([['[plus de 80 personnes]']]);
    expect(show('plus de\n\n80 personnes', ['plus de\n\n80 personnes'])).toEqual([['[plus de  80 personnes]']]);
  });

  it('shows markup as its text, with the quotation at the right characters', () => {
    const html = '<p>Plus de <b>80</b>&nbsp;personnes</p><p>&Agrave; Paris</p>';
    expect(show(html, ['Plus de <b>80</b>&nbsp;personnes'], { markup: true })).toEqual([
      ['[Plus de 80\u00a0personnes]'],
      ['À Paris'],
    ]);
    expect(show(html, ['80'], { markup: true })[0]).toEqual(['Plus de ', '[80]', '\u00a0personnes']);
  });

  it('tells the sentence of the current figure from the rest', () => {
    const text = 'Avant. Ils ont soigné 5 victimes hier. Après.';
    const [figure] = cite(text, ['5 victimes']);
    const figures = figure ? [{ ...figure, sentence: { start: 7, end: 38 } }] : [];
    const [pieces] = passages(
      { text, markup: false, figures, currentId: figure?.id ?? null },
      { start: 0, end: text.length },
    );
    expect(pieces?.map(({ text: piece, inSentence }) => [piece, inSentence])).toEqual([
      ['Avant. ', false],
      ['Ils ont soigné ', true],
      ['5 victimes', true],
      [' hier.', true],
      [' Après.', false],
    ]);
  });

  it('tells a spot that a reader asked to see from the rest', () => {
    const text = 'Au Cambodge, 80 agences.';
    const figures = cite(text, ['80 agences']);
    const [pieces] = passages(
      { text, markup: false, figures, currentId: null, spot: { start: 3, end: 11 } },
      { start: 0, end: text.length },
    );
    expect(pieces?.filter(({ inSpot }) => inSpot).map(({ text: piece }) => piece)).toEqual(['Cambodge']);
  });

  it('leaves quotations outside the span alone', () => {
    const text = 'menu 5 pays\ncorps';
    const figures = cite(text, ['5 pays']);
    expect(passages({ text, markup: false, figures, currentId: null }, { start: 12, end: 17 })).toEqual([
      [{ text: 'corps', figure: null, inSentence: false, inSpot: false }],
    ]);
  });
});
