import { describe, expect, it } from 'vitest';
import { constructionLines } from './constructionLines.fixture.ts';

describe('the place of issue and of an article', () => {
  it.each([
    [
      'people come home from elsewhere: the place of issue tells where, in brackets, too',
      'fr',
      'Retour du Koweït : elles racontent',
      '(Yaoundé) Elles venaient de Douala, domestiques au Koweït. Le tribunal a prononcé sept condamnations.',
      ['exact 7..7 | cases | CMR | '],
    ],
    [
      'among capitals a capital marks no name; a state may be cut short behind its city',
      'en',
      'Jury Convicts Nebraska Motel Owner',
      'A jury heard 23 witnesses. He held two housekeepers from Honduras.',
      ['exact 23..23 | people | USA | ', 'exact 2..2 | people | HND+USA | '],
    ],
    [
      'a state cut short behind its city',
      'en',
      'Jury Convicts Owner of Motel',
      'OMAHA, Neb. – A jury heard 23 witnesses.',
      ['exact 23..23 | people | USA | '],
    ],
    [
      'Perth in an article about Scotland, and in one about nothing else',
      'en',
      'Tayside: Farms Visited',
      'Officers called at 14 farms in Perth.',
      ['exact 14..14 | sites | GBR | '],
    ],
    [
      'Perth where nothing else is told',
      'en',
      'Farms Visited',
      'Officers called at 14 farms in Perth.',
      ['exact 14..14 | sites | AUS | '],
    ],
    [
      'whoever leads an operation of many is not where it happens',
      'fr',
      'Europol : des journées d’action',
      'La Haye – Une opération coordonnée par l’Autriche et la Roumanie avec l’appui d’Europol a pris fin. On compte 219 arrestations.',
      ['exact 219..219 | cases |  | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});

describe('the country whose money a sum is', () => {
  it.each([
    [
      'is where it is paid, if the article names a place in it',
      'en',
      'Ethiopians Stranded in Yemen',
      'A flight landed at Addis Ababa. They were given a meal and 1,200 birr.',
      ['exact 1200..1200 ETB | money | ETH | '],
    ],
    [
      'is that of the people of the article where several countries have one',
      'fr',
      'Les fraises de Huelva',
      'Larache. Le syndicat a visité 21 exploitations. Il a reçu 85 000 dirhams.',
      ['exact 21..21 | sites | ESP | ', 'exact 85000..85000 MAD | money | MAR | '],
    ],
    [
      'is no place where it only gives',
      'en',
      'Somalia: A Clinic',
      'Norway is a friend. The clinic was financed with 4 million Norwegian kroner.',
      ['exact 4000000..4000000 NOK | money | SOM | '],
    ],
    [
      'says nothing where prices of the whole world are told in it',
      'en',
      'Somalia: A Clinic',
      'Nairobi and New York are far. A flight costs 900 US dollars.',
      ['exact 900..900 USD | money | SOM | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });

  it.each([
    ['a code that is another abbreviation, too, beside a large amount', 'They paid GEL 2.7 million and 15,000 THB.', 2],
    ['such a code beside a small number, a year, or in small letters', 'COP 21, COP 2015, SDG 8, THB 12, 2,000 sos', 0],
  ])('%s', (_, body, count) => {
    expect(constructionLines('en', 'Georgia', body).filter((line) => line.includes('money'))).toHaveLength(count);
  });
});

describe('a part of what was counted', () => {
  it.each([
    [
      'is told by the noun alone, and takes its time and what they are',
      'en',
      'Fiji: Trafficking',
      'In 2018 the shelter took in 61 women and 88 children. Of the women, eight had been sold. Nine of the children were born here.',
      [
        'exact 61..61 | victims | FJI | 2018',
        'exact 88..88 | victims | FJI | 2018',
        'exact 8..8 | victims | FJI | 2018',
        'exact 9..9 | victims | FJI | 2018',
      ],
    ],
    [
      'in French',
      'fr',
      'Fidji : le refuge',
      'En 2018, le refuge a reçu 61 femmes et 88 enfants. Douze des femmes sont reparties. Parmi les enfants, neuf sont nés ici.',
      [
        'exact 61..61 | people | FJI | 2018',
        'exact 88..88 | people | FJI | 2018',
        'exact 12..12 | people | FJI | 2018',
        'exact 9..9 | people | FJI | 2018',
      ],
    ],
    [
      'in Spanish',
      'es',
      'Fiyi: el refugio',
      'En 2018 el refugio recibió a 61 mujeres. Doce de las mujeres volvieron.',
      ['exact 61..61 | people | FJI | 2018', 'exact 12..12 | people | FJI | 2018'],
    ],
    [
      'but a group told anew has a time of its own',
      'fr',
      'Irak : le camp',
      'On cherche 2 700 femmes enlevées en 2014. Parmi les femmes libérées, 965 suivent une thérapie.',
      ['exact 2700..2700 | people | IRQ | 2014', 'exact 965..965 | people | IRQ | '],
    ],
    [
      'out of a number that is not round is a count, in the year that opens its clause',
      'en',
      'Kosovo: The Shelter',
      'Whereas 58 of the 70 residents in 2003 were foreigners, in 2011 there were only 3 out of 34.',
      [
        'exact 58..58 | people | XKX | 2003',
        'exact 70..70 | people | XKX | 2003',
        'exact 3..3 | people | XKX | 2011',
        'exact 34..34 | people | XKX | 2011',
      ],
    ],
    [
      'is of the country that its sentence opens with as its subject',
      'en',
      'Joint Trials',
      'The number of trials rose to 59. Romania took part in 31 of them, France in 22.',
      ['exact 59..59 | cases |  | ', 'exact 31..31 | cases | ROU | ', 'exact 22..22 | cases | FRA | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});
