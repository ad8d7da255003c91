import { describe, expect, it } from 'vitest';
import { markWords, searchedWords } from './markWords.ts';

const hits = (text: string, search: string) =>
  markWords(text, searchedWords(search)).map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece));

describe('markWords(text, words)', () => {
  it.each([
    ['au Pérou et au Chili', 'perou', ['au ', '[Pérou]', ' et au Chili']],
    ['au Pe\u0301rou', 'perou', ['au ', '[Pe\u0301rou]']],
    ['victimes au Pérou', 'PEROU victimes', ['[victimes]', ' au ', '[Pérou]']],
    ['l’OIM', "l'oim", ['[l’OIM]']],
    ['un cœur\n brisé', 'oeur bris', ['un c', '[œur]', '\n ', '[bris]', 'é']],
    ['trois pays', 'zzz', ['trois pays']],
    ['ananas', 'ana nas', ['[ananas]']],
  ])('marks in “%s” what “%s” finds', (text, search, pieces) => {
    expect(hits(text, search)).toEqual(pieces);
  });

  it('loses no character', () => {
    const text = ' Œuvre  𝟙 é́\u202f!';
    expect(
      markWords(text, ['e', '1'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
