import { describe, expect, it } from 'vitest';
import { fr } from '../lexicons/fr/index.ts';
import { readNumberAt } from './readNumber.ts';
import { lettersOf } from '../text/letters.ts';
import { tokenize } from '../text/token.ts';

const read = (text: string) => {
  const tokens = tokenize(lettersOf(text), fr.numbers.style);
  const number = readNumberAt(tokens, 0, fr.numbers);
  return number === null ? null : { value: number.value, whole: number.last === tokens.length };
};

describe('readNumberAt(tokens, at, words) in French', () => {
  it.each([
    ['quatre-vingt-dix-sept', 97],
    ['quatre vingt dix neuf', 99],
    ['quatre-vingts', 80],
    ['soixante et onze', 71],
    ['soixante-dix-sept', 77],
    ['septante-deux', 72],
    ['nonante-neuf', 99],
    ['vingt-et-un', 21],
    ['cent trois', 103],
    ['deux cent mille', 200_000],
    ['mille deux cents', 1_200],
    ['deux mille deux cents', 2_200],
    ['un million deux cent mille', 1_200_000],
    ['trois milliards deux cent millions', 3_200_000_000],
    ['un million et demi', 1_500_000],
    ['3 millions et demi', 3_500_000],
    ['un demi-million', 500_000],
    ['2millions', 2_000_000],
    ['quart de million', 250_000],
    ['une demi-douzaine', 6],
    ['deux douzaines', 24],
    ['une bonne centaine', 100],
    ['un millier', 1_000],
    ['1 200', 1_200],
    ['1.200', 1_200],
    ['4,800', 4.8],
    ['2 000 000', 2_000_000],
    ['1,4 million', 1_400_000],
    ['12,3 milliards', 12_300_000_000],
    ['800 mille', 800_000],
    ['3 billions', 3e12],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toEqual({ value, whole: true });
  });

  it.each(['million', 'récent', 'centre', 'vingtième', '1er', '007'])('%s is no number', (text) => {
    expect(read(text)).toBeNull();
  });

  it('stops where the words make two numbers', () => {
    expect(read('deux trois')).toEqual({ value: 2, whole: false });
    expect(read('vingt dix')).toEqual({ value: 20, whole: false });
  });

  it('tells an article from a number', () => {
    const tokens = tokenize(lettersOf('une femme'), fr.numbers.style);
    expect(readNumberAt(tokens, 0, fr.numbers)).toMatchObject({ article: true });
  });
});
