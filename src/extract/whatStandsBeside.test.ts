import { describe, expect, it } from 'vitest';
import { constructionLines } from './constructionLines.fixture.ts';

describe('what a number takes from the number beside it', () => {
  it.each([
    [
      'a share behind the same preposition, in a clause without a verb',
      'fr',
      'Malte : qui appelle',
      'Les bénévoles ont parlé à 512 femmes. Les mères comptent pour 38 % de l’échantillon et les étudiantes pour 17.',
      [
        'exact 512..512 | people | MLT | ',
        'exact 38..38 percent | people | MLT | ',
        'exact 17..17 percent | people | MLT | ',
      ],
    ],
    [
      'shares of a sum whose verb is told once',
      'es',
      'Ecuador: cuentas claras',
      'Los ingresos fueron de 640 millones de dólares. Un 52 % provino de donantes, un 31 % de empresas y el 17 % restante de socios.',
      [
        'exact 640000000..640000000 USD | money | ECU | ',
        'exact 52..52 percent | money | ECU | ',
        'exact 31..31 percent | money | ECU | ',
        'exact 17..17 percent | money | ECU | ',
      ],
    ],
    [
      'the noun of a level that a participle with its time is set against',
      'es',
      'Panamá: los que cruzan',
      'Son ya 9.412 las mujeres que cruzaron la selva, frente a las 3.870 registradas en el mismo período de 2021.',
      ['exact 9412..9412 | people | PAN | ', 'exact 3870..3870 | people | PAN | 2021'],
    ],
    [
      'the noun of the whole that stands behind a second number',
      'en',
      'Fiji: an audit',
      'The auditors could match 118 of 164 vouchers.',
      ['exact 118..118 | other | FJI | ', 'exact 164..164 | other | FJI | '],
    ],
    [
      'what the row above is a share of, and not where those of the row above come from',
      'en',
      'Oman: who works on the site',
      'The survey spoke to 820 workers on the site.\n\nUnder 25 years of age: 14.2%\nFrom Nepal: 37%\nWomen: 9%',
      [
        'exact 820..820 | people | OMN | ',
        'exact 14.2..14.2 percent | people | OMN | ',
        'exact 37..37 percent | people | NPL+OMN | ',
        'exact 9..9 percent | people | OMN | ',
      ],
    ],
    [
      'the persons right above labelled rows, with their year; not where a label names things',
      'en',
      'Laos: a year',
      'The agency assisted 640 victims in 2017.\nWomen: 61%\nFrom Myanmar: 24%\nBudget spent: 88%',
      [
        'exact 640..640 | victims | LAO | 2017',
        'exact 61..61 percent | victims | LAO | 2017',
        'exact 24..24 percent | victims | MMR+LAO | 2017',
        'exact 88..88 percent | money | LAO | ',
      ],
    ],
    [
      'its own year in the clause that tells which ones',
      'es',
      'Perú: denuncias',
      'Denunciaron 310 mujeres en 2021, un número inferior a las 480 que lo hicieron en 2020.',
      ['exact 310..310 | people | PER | 2021', 'exact 480..480 | people | PER | 2020'],
    ],
    [
      'no time where that clause tells one without a year',
      'es',
      'Honduras: retornos',
      'Entre enero y marzo de 2016 volvieron 2.310 niños; son menos de los 3.900 que lo hicieron en igual lapso del año pasado.',
      ['exact 2310..2310 | people | HND | 2016-01/2016-03', 'exact 3900..3900 | people | HND | '],
    ],
    [
      'things that a speaker tells of, not the one who speaks',
      'es',
      'Ecuador: inspecciones',
      'La directora explicó que en 2020 las inspecciones se desplomaron hasta 130, frente a las 770 de 2019.',
      ['exact 130..130 | other | ECU | 2020', 'exact 770..770 | other | ECU | 2019'],
    ],
    [
      'nothing of an institution that capitals in brackets shorten',
      'es',
      'Paraguay: niñas rescatadas',
      'El Ministerio de la Niñez (MINNA) acogió a 41 niñas.',
      ['exact 41..41 | people | PRY | '],
    ],
    [
      'a price by the piece is money, though its name is one of people as well',
      'es',
      'Bolivia: papeles falsos',
      'Los papeles se ofrecen en la terminal a 350 bolivianos el ejemplar. El patrón contrató a 350 bolivianos.',
      ['exact 350..350 BOB | money | BOL | ', 'exact 350..350 | people | BOL | '],
    ],
    [
      'the noun of a sum that stands behind it is no thing',
      'en',
      'Italy: wages withheld',
      'Some 130 of 1,900 euros a month were withheld.',
      ['exact 1900..1900 EUR | money | ITA | '],
    ],
    [
      'persons in brackets behind what was told of others are parts of them',
      'es',
      'Perú: víctimas de trata',
      'En Lima 84 mujeres fueron identificadas como posibles víctimas de trata (51 bolivianas y 33 chilenas).',
      ['exact 84..84 | victims | PER | ', 'exact 51..51 | victims | BOL+PER | ', 'exact 33..33 | victims | CHL+PER | '],
    ],
    [
      'those who are left are not from where the others are',
      'en',
      'A home opens in Oran',
      'The home in Algeria has 19 women. Fourteen are Malian. The other five came later.',
      ['exact 19..19 | people | DZA | ', 'exact 14..14 | people | MLI+DZA | ', 'exact 5..5 | people | DZA | '],
    ],
    [
      'the country of a number, not that of those who follow it',
      'es',
      'España: origen de las usuarias',
      'Por origen destaca Camerún, con 64 usuarias, seguido de Albania y Bolivia.',
      ['exact 64..64 | people | CMR | '],
    ],
    [
      'no bound from the article behind which stands what was counted in another year',
      'es',
      'Honduras: los que vuelven',
      'Volvieron 3.120 niños; la cifra es inferior a los 4.870 que lo hicieron en 2018. La beca es inferior a los 200 euros.',
      [
        'exact 3120..3120 | people | HND | ',
        'exact 4870..4870 | people | HND | 2018',
        'atMost ..200 EUR | money | HND | ',
      ],
    ],
    [
      'a word of number with "odd" behind it',
      'en',
      'Kenya: a raid',
      'Police met thirty-odd women in the yard.',
      ['approx 30..30 | people | KEN | '],
    ],
    [
      'the noun behind its article, of which the verb tells how many there are',
      'es',
      'Chile: formación',
      'Con este grupo suman 412 los funcionarios formados. Ya son 27 los jueces que asistieron al curso.',
      ['exact 412..412 | participants | CHL | ', 'exact 27..27 | participants | CHL | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});

describe('what an article is about where its title names whoever comes or goes', () => {
  it.each([
    [
      'the opening tells where they are now; an embassy abroad does not',
      'en',
      'Home from Qatar, with a loom',
      'The plane of Grace Phiri landed in Lilongwe at night. The embassy in Doha had paid for it. Today she weaves. The association lent her 200 dollars.',
      ['exact 200..200 USD | money | MWI | '],
    ],
    [
      'a people in the title, and the place that the opening names',
      'fr',
      'Des usines veulent garder leurs ouvrières tunisiennes',
      'La saison commence. Les patrons d’usines du Québec l’ont dit. L’une des usines emploie 212 personnes.',
      ['exact 212..212 | people | CAN | '],
    ],
    [
      'the seat of a parliament in a line with date and hour',
      'fr',
      'Séance plénière : les députés réclament un texte',
      'Strasbourg, 08-03-2019 - 17:20\n\nLe Parlement européen demande un texte. Il a été adopté par 402 voix.',
      ['exact 402..402 | other |  | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});

describe('what counts nothing beside a number', () => {
  it.each([
    ['the year of a report, in its title', 'es', 'Balance 2019 de la Fundación Puente', 'Fue un año duro en Perú.'],
    [
      'the number of a heading',
      'fr',
      'Rapport du centre au Bénin',
      'Chapitre trois\n\n3.2 Soins\n\nLe centre a été repeint.\n\n3.3 Emploi\n\nRien.',
    ],
    ['the year of a report, in its title', 'en', 'Report 2019 of the Bridge foundation', 'It was a hard year in Peru.'],
  ] as const)('%s: %s', (_, language, title, body) => {
    expect(constructionLines(language, title, body)).toEqual([]);
  });
});
