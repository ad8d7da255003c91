import { describe, expect, it } from 'vitest';
import { compiledLexicon } from '../compiledLexicon.ts';
import { sourceOf } from '../sourceOf.fixture.ts';
import { clean } from './1-clean.ts';
import { segment } from './2-segment.ts';

const sentences = (body: string, title = '') =>
  segment(clean(sourceOf(body, { title }), compiledLexicon('fr')!), title !== '', compiledLexicon('fr')!);
const texts = (body: string) => sentences(body).map(({ text }) => text);

describe('segment(view, titled, compiled)', () => {
  it('ends a sentence before a capital, a quotation mark or a digit', () => {
    expect(texts('Il arrive. « Bien », dit-elle. 11 d’entre eux sont là ! Oui.')).toEqual([
      'Il arrive.',
      '« Bien », dit-elle.',
      "11 d'entre eux sont là !",
      'Oui.',
    ]);
  });

  it('does not end one behind an abbreviation or an initial', () => {
    expect(texts('M. Dupont et J. Smith citent art. 5 du code. Fin.')).toEqual([
      'M. Dupont et J. Smith citent art. 5 du code.',
      'Fin.',
    ]);
  });

  it('keeps the speaker with the end of the quotation', () => {
    expect(texts('« Nous voulons agir » explique Ana. « Vite ! » ajoute Luis.')).toEqual([
      '« Nous voulons agir » explique Ana.',
      '« Vite ! » ajoute Luis.',
    ]);
  });

  it('tells title, first sentence and the rest apart, and never crosses a paragraph', () => {
    const read = sentences('Une ligne sans point\n\nUne autre. Encore une.', 'Un titre');
    expect(read.map(({ part, paragraph, text }) => [part, paragraph, text])).toEqual([
      ['title', 0, 'Un titre'],
      ['head', 1, 'Une ligne sans point'],
      ['lead', 2, 'Une autre.'],
      ['body', 2, 'Encore une.'],
    ]);
  });

  it('takes the first line as the first sentence where none is a full one', () => {
    const read = sentences('Une ligne\n\nUne autre', 'Un titre');
    expect(read.map(({ part }) => part)).toEqual(['title', 'lead', 'body']);
  });

  it('leaves the number of a row with the row', () => {
    expect(texts('2. 27 % ont répondu. Fin.')).toEqual(['2. 27 % ont répondu.', 'Fin.']);
  });
});
