import { describe, expect, it } from 'vitest';
import { numbersIn } from './numbersIn.ts';

const lines = (text: string, language: 'fr' | 'en' | 'es') =>
  numbersIn(text, language).map(
    ({ text: shown, value, kind, currency }) => `${shown} = ${value} ${currency ?? ''}${currency ? ' ' : ''}${kind}`,
  );

describe('numbersIn(text, language)', () => {
  it('gives every number with its kind, figure or not', () => {
    expect(lines('Le 12 mai, 54 femmes sur 1 200, soit 4,5 %, ont reçu 30 euros.', 'fr')).toEqual([
      '54 = 54 integer',
      '1 200 = 1200 integer',
      '4,5 % = 4.5 percent',
      '30 euros = 30 EUR money',
    ]);
  });

  it.each([
    ['fr', 'Entre 1,2 et 1,8 million de ménages', ['1,2 = 1200000 range end', '1,8 million = 1800000 range end']],
    ['fr', 'de 40 à 60 pour cent', ['40 = 40 range end', '60 pour cent = 60 range end']],
    ['fr', 'entre 15 et 25 euros', ['15 = 15 EUR range end', '25 euros = 25 EUR range end']],
    ['fr', 'plus de 20 et moins de 50 cas', ['20 = 20 range end', '50 = 50 range end']],
    ['fr', 'quatre ou cinq villages', ['quatre = 4 range end', 'cinq = 5 range end']],
    ['en', 'between 3 and 4.5 thousand nets', ['3 = 3000 range end', '4.5 thousand = 4500 range end']],
    ['es', 'de 6 a 8 millones de dosis', ['6 = 6000000 range end', '8 millones = 8000000 range end']],
  ] as const)('tells in %s the ends of a range, each with its scale: %s', (language, text, expected) => {
    expect(lines(text, language)).toEqual(expected);
  });

  it.each([
    ['fr', 'Plus de 50 et moins de 20', ['50 = 50 integer', '20 = 20 integer']],
    ['fr', 'le total est passé de 15 à 40', ['15 = 15 integer', '40 = 40 integer']],
    ['en', 'it rose from 15 to 40', ['15 = 15 integer', '40 = 40 integer']],
    ['es', 'pasó de 15 a 40', ['15 = 15 integer', '40 = 40 integer']],
  ] as const)('makes in %s no range of "%s"', (language, text, expected) => {
    expect(lines(text, language)).toEqual(expected);
  });

  it.each([
    ['fr', 'un quart de million', 250_000],
    ['fr', 'trois quarts de milliard', 750_000_000],
    ['fr', 'quatre millions et trois quarts', 4_750_000],
    ['fr', 'deux millions et quart', 2_250_000],
    ['fr', 'six et un quart', 6.25],
    ['en', 'a quarter of a million', 250_000],
    ['en', 'two-thirds of a million', 2e6 / 3],
    ['en', 'one and a quarter million', 1_250_000],
    ['en', 'three and three quarters', 3.75],
    ['en', 'a million and a half', 1_500_000],
    ['es', 'un cuarto de millón', 250_000],
    ['es', 'tres millones y cuarto', 3_250_000],
    ['es', 'ocho millones y tres cuartos', 8_750_000],
  ] as const)('reads in %s a part of a scale: %s', (language, text, value) => {
    expect(numbersIn(text, language)).toEqual([expect.objectContaining({ text, value })]);
  });

  it.each([
    ['fr', 'un cinquième', 1 / 5],
    ['en', 'a quarter', 1 / 4],
    ['es', 'un tercio', 1 / 3],
  ] as const)('reads in %s a share that stands alone: %s', (language, text, value) => {
    expect(numbersIn(text, language)).toEqual([{ text, value: expect.closeTo(value) as number, kind: 'fraction' }]);
  });

  it.each([
    [
      'fr',
      'Le camp compte cinq millions d’abris et un quart des écoles',
      ['cinq millions = 5000000 integer', 'un quart = 0.25 fraction'],
    ],
    ['fr', 'Elle fut vendue à un tiers', []],
    ['en', 'It fed two hundred a day', ['two hundred = 200 integer']],
    [
      'en',
      'Two million a year and a hundred and a few more',
      ['Two million = 2000000 integer', 'a hundred = 100 integer'],
    ],
    ['en', 'the constructor of 54 homes', ['54 = 54 integer']],
    ['es', 'el constructor de 54 casas', ['54 = 54 integer']],
  ] as const)('takes in %s no word too many: %s', (language, text, expected) => {
    expect(lines(text, language)).toEqual(expected);
  });
});
