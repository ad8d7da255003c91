import { describe, expect, it } from 'vitest';
import { constructionLines } from './constructionLines.fixture.ts';

describe('victims that the story tells', () => {
  it.each([
    [
      'taken out of where they were kept; those left of them',
      'en',
      'Malawi: girls come home',
      'Fourteen girls were taken out of bars along the lake. Nine went home; the remaining five stay in Zomba.',
      ['exact 14..14 | victims | MWI | ', 'exact 9..9 | victims | MWI | ', 'exact 5..5 | victims | MWI | '],
    ],
    [
      'whom police find where the text speaks of trafficking',
      'fr',
      'France : travail forcé dans les vignes',
      'Les gendarmes ont découvert 57 vendangeurs dans un hangar. La commune a logé 12 enquêteurs.',
      ['exact 57..57 | victims | FRA | ', 'exact 12..12 | people | FRA | '],
    ],
    [
      'whom they find elsewhere',
      'fr',
      'France : les secours en montagne',
      'Les gendarmes ont découvert 7 randonneurs dans un refuge.',
      ['exact 7..7 | people | FRA | '],
    ],
    [
      'whom a ring had promised work, and those who are left',
      'es',
      'Colombia: niñas acogidas',
      'El Instituto acogió a 18 niñas a las que una red había prometido trabajo. Trece volvieron; las cinco restantes siguen en Cúcuta.',
      ['exact 18..18 | victims | COL | ', 'exact 13..13 | victims | COL | ', 'exact 5..5 | victims | COL | '],
    ],
    [
      'identified as victims behind what is told between commas',
      'en',
      'Ireland: nail bars',
      'Seven women and two boys, nearly all of them young people who came from Vietnam, were identified as potential victims.',
      ['exact 7..7 | victims | VNM+IRL | ', 'exact 2..2 | victims | VNM+IRL | '],
    ],
    [
      'of whom the sentence before names the whole again',
      'fr',
      'Kirghizistan : le tabac',
      'Sur 530 travailleurs, 148 avaient été contraints de travailler. Les 148 victimes ont reçu une aide. Trente-cinq d’entre elles ont ouvert un atelier.',
      ['exact 530..530 | people | KGZ | ', 'exact 148..148 | victims | KGZ | ', 'exact 35..35 | victims | KGZ | '],
    ],
    [
      'with the help of somebody nobody is helped',
      'en',
      'Ireland: women trafficked',
      'The searches were carried out by 74 Garda members with the help of the council.',
      ['exact 74..74 | people | IRL | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});

describe('who takes part, and who does not', () => {
  it.each([
    [
      'a noun with its number between commas goes on to the verb behind',
      'en',
      'Moldova: consuls',
      'Consuls, prosecutors and social workers, 48 in all, came together in Chisinau.',
      ['exact 48..48 | participants | MDA | '],
    ],
    [
      'a verb passes over what stands between it and its object',
      'fr',
      'Maurice : les dortoirs',
      'L’agence a formé, en collaboration avec le ministère, une cinquantaine d’inspecteurs.',
      ['approx 50..50 | participants | MUS | '],
    ],
    [
      'delegations made up of officials',
      'es',
      'Colombia: un acuerdo',
      'Delegaciones de ambos gobiernos, integradas por 22 funcionarios, revisaron el texto.',
      ['exact 22..22 | participants | COL | '],
    ],
    [
      'in the course of a year there is no course',
      'en',
      'Botswana: children on the move',
      'In the course of 2017 social workers met 193 children.',
      ['exact 193..193 | people | BWA | 2017'],
    ],
    [
      'a team made up of so many, those who follow others in a list, shares that a people forms',
      'fr',
      'Canada : la ligne',
      'L’équipe était formée de cinq juristes. Les Éthiopiennes forment 57 % des appelantes.',
      ['exact 5..5 | people | CAN | ', 'exact 57..57 percent | people | CAN | '],
    ],
    [
      'days of work are no days of training',
      'es',
      'Argentina: un taller',
      'Rescataron a 51 mujeres bolivianas y siete peruanas, que cosían en jornadas de hasta dieciséis horas.',
      ['exact 51..51 | people | BOL+ARG | ', 'exact 7..7 | people | PER+ARG | '],
    ],
    [
      'those trained in a year, behind an article',
      'en',
      'Guyana: wardens',
      'The ministry handed certificates to 28 wardens. They join the 75 trained in 2022.',
      ['exact 28..28 | participants | GUY | ', 'exact 75..75 | participants | GUY | 2022'],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});

describe('numbers whose noun is left out, and what is counted by the hundred', () => {
  it.each([
    [
      'a past verb before its object, or where a clause opens',
      'en',
      'Kenya: a course',
      'Some 55 magistrates followed a course. Each took home a book, and 52 passed the test; three fled.',
      [
        'approx 55..55 | participants | KEN | ',
        'exact 52..52 | participants | KEN | ',
        'exact 3..3 | participants | KEN | ',
      ],
    ],
    [
      'a verb tells the level',
      'en',
      'Finland: pickers',
      'A total of 2,906 pickers came in 2021. In 2020 the number was 1,911. In 2019 it had stood at just four.',
      [
        'exact 2906..2906 | people | FIN | 2021',
        'exact 1911..1911 | people | FIN | 2020',
        'exact 4..4 | people | FIN | 2019',
      ],
    ],
    [
      'twice those of a year',
      'en',
      'Bangladesh: the coast',
      'On the coast 1,293 people were rescued in 2022, more than double the 578 of 2021.',
      ['exact 1293..1293 | people | BGD | 2022', 'exact 578..578 | people | BGD | 2021'],
    ],
    [
      'cases in which something happened, where committees looked into them',
      'en',
      'Bangladesh: committees',
      'The Forum set up 64 committees. The committees looked into 1,318 complaints. They got money back in 702 of these.',
      ['exact 64..64 | organisations | BGD | ', 'exact 1318..1318 | cases | BGD | ', 'exact 702..702 | cases | BGD | '],
    ],
    [
      'a share with its article opens a sentence',
      'es',
      'Ecuador: llamadas',
      'La línea recibió 1.890 llamadas en 2018. El 15 por ciento procedía de Guayaquil.',
      ['exact 1890..1890 | other | ECU | 2018', 'exact 15..15 percent | other | ECU | 2018'],
    ],
    [
      'a number is news behind "these" where none was told before, nor adds up to it',
      'fr',
      'Irak : des couturières exposent',
      'Des femmes ont été libérées. Ces 85 couturières vivent à Dohouk. On attend 40 garçons et 47 filles. Ces 87 enfants viennent.',
      ['exact 85..85 | people | IRQ | ', 'exact 40..40 | people | IRQ | ', 'exact 47..47 | people | IRQ | '],
    ],
    [
      'times and occasions by the hundred; a multiple is none',
      'en',
      'Kenya: the line',
      'The line rang 2,187 times and stepped in on 340 occasions, 100 times more than planned.',
      ['exact 2187..2187 | other | KEN | ', 'exact 340..340 | other | KEN | '],
    ],
    [
      'households that receive something',
      'fr',
      'Vietnam : des prêts',
      'Déjà, 32 foyers en ont profité. On compte trois foyers pour mineurs.',
      ['exact 32..32 | people | VNM | ', 'exact 3..3 | sites | VNM | '],
    ],
    [
      'what is counted in quotes behind an adjective; sites named again',
      'fr',
      'Lualaba : les mines',
      'L’école accueille 310 anciens « creuseurs ». Deux fabricants paient. Une enquête dans dix-sept de ces sites est finie.',
      ['exact 310..310 | people | COD | ', 'exact 2..2 | organisations | COD | ', 'exact 17..17 | sites | COD | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});

describe('parts of what the sentence before counts', () => {
  it.each([
    [
      'somebody led with so many, and others had theirs',
      'en',
      'Kenya: complaints',
      'The ombudsman registered 318 complaints in 2019. Nairobi led with 121, Mombasa came next with 38.',
      [
        'exact 318..318 | cases | KEN | 2019',
        'exact 121..121 | cases | KEN | 2019',
        'exact 38..38 | cases | KEN | 2019',
      ],
    ],
    [
      'to or for so many, at the head of a sentence; in so many, where they are things',
      'en',
      'Nigeria: the camps',
      'The sisters questioned 431 girls. To 58 a fare had been paid. The nuns held 512 talks. In 88 the girl hung up.',
      [
        'exact 431..431 | people | NGA | ',
        'exact 58..58 | people | NGA | ',
        'exact 512..512 | other | NGA | ',
        'exact 88..88 | other | NGA | ',
      ],
    ],
    [
      'more of them, and what a verb does to some',
      'en',
      'Honduras: the court',
      'The court heard 77 cases. It sent 40 to the council and dismissed 16; twelve more are pending.',
      [
        'exact 77..77 | cases | HND | ',
        'exact 40..40 | cases | HND | ',
        'exact 16..16 | cases | HND | ',
        'exact 12..12 | cases | HND | ',
      ],
    ],
    [
      'things that a pronoun names again; years spent somewhere are none of them',
      'es',
      'España: un informe',
      'El informe examina la legislación de 64 países. Apenas 22 de ellos la aplican. Sunita pasó cuatro en un taller.',
      ['exact 64..64 | countries |  | ', 'exact 22..22 | countries |  | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});

describe('signs, times and lists that go on', () => {
  it.each([
    [
      'letters are money where the country has them and a word tells of a sum',
      'en',
      'Papua New Guinea: a camp',
      'The families got K300 and a bale of rice. Bus K45 left from house K12.',
      ['exact 300..300 PGK | money | PNG | '],
    ],
    [
      'a noun with its number in all, and agencies accused of something',
      'en',
      'Ghana: bus companies',
      'The bus companies of the north, fifteen in all, have agreed. The ministry shut 11 agencies accused of selling visas.',
      ['exact 15..15 | organisations | GHA | ', 'exact 11..11 | organisations | GHA | '],
    ],
    [
      'a phase before millions is none of their name',
      'es',
      'Guinea Ecuatorial: un curso',
      'El Estado destinará a la segunda fase 130 millones de euros.',
      ['exact 130000000..130000000 EUR | money | GNQ | '],
    ],
    [
      'a list of parts goes on with an adjective and a participle',
      'fr',
      'Madagascar : un vol',
      'Un vol a ramené 128 employées de maison, dont 9 enceintes et 4 accompagnées d’un nourrisson.',
      ['exact 128..128 | people | MDG | ', 'exact 9..9 | people | MDG | ', 'exact 4..4 | people | MDG | '],
    ],
    [
      'computers are no share',
      'fr',
      'Malte : des dons',
      'L’agence a donné 30 PC portables à la police de l’île. Les étrangers sont 57 pc des victimes.',
      ['exact 57..57 percent | victims | MLT | '],
    ],
    [
      'last year is not the year in which the line was opened',
      'fr',
      'Togo : la ligne',
      'L’Allô, ligne ouverte en 2009, a reçu l’an passé 2 530 signalements.',
      ['exact 2530..2530 | cases | TGO | '],
    ],
    [
      'a sentence goes on with the year of its subject, though it sets another beside it',
      'fr',
      'France : les vendanges',
      'L’inspection a mené 318 contrôles en 2024. Elle y a relevé 41 infractions, soit une proportion de 13 %, bien en dessous des 22 % constatés en 2022.',
      [
        'exact 318..318 | other | FRA | 2024',
        'exact 41..41 | cases | FRA | 2024',
        'exact 13..13 percent | cases | FRA | 2024',
        'exact 22..22 percent | cases | FRA | 2022',
      ],
    ],
    [
      'years of two clauses are no list for "respectively"',
      'en',
      'Latvia: a shelter',
      'In 2022 it helped 65 victims, including 41 men and 24 women; in 2021 the figures were 18 and 22 respectively.',
      [
        'exact 65..65 | victims | LVA | 2022',
        'exact 41..41 | victims | LVA | 2022',
        'exact 24..24 | victims | LVA | 2022',
        'exact 18..18 | victims | LVA | 2021',
        'exact 22..22 | victims | LVA | 2021',
      ],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});
