import { describe, expect, it } from 'vitest';
import { constructionLines } from './constructionLines.fixture.ts';

describe('which country an article is about', () => {
  it.each([
    [
      'those from elsewhere are no place; what the sentences behind them name is',
      'en',
      'Growers told to repay crews',
      'A contractor exploited workers from Samoa and Kiribati, a tribunal found. The orchards lie near Hastings in Hawke’s Bay. Inspectors closed 61 files.',
      ['exact 61..61 | cases | NZL | '],
    ],
    [
      'a court or an inspectorate of one country, where only foreigners are named',
      'en',
      'Fishers win their case',
      'The Workplace Relations Commission heard fishers from Egypt and Ghana. It awarded back pay in 23 complaints.',
      ['exact 23..23 | cases | IRL | '],
    ],
    [
      'a force of one country beside the place where it happens says nothing more',
      'en',
      'Thailand: a hotel in Pattaya',
      'Homeland Security Investigations told the police, who rescued 14 girls in Pattaya.',
      ['exact 14..14 | victims | THA | '],
    ],
    [
      'an institution that bears its city',
      'en',
      'Nairobi Women’s Line: a year of calls',
      'They ring at night. Ugandans call most often. It rained. It stopped. It rained again. It stopped. A family in Gulu wrote. The line opened 312 files.',
      ['exact 312..312 | cases | KEN | '],
    ],
    [
      'issued in the country whose people the title names, away from where they were stranded',
      'en',
      'Nepali Guards Stranded in Qatar Come Home',
      'Kathmandu, 14 March 2014 – A flight with Nepali guards landed this morning. Clinics treated 19 of the 86 returnees.',
      ['exact 19..19 | people | NPL | ', 'exact 86..86 | people | NPL | '],
    ],
    [
      'a place of issue in brackets, with its date, as a sentence of its own',
      'es',
      'Vuelven peruanas que eran explotadas en Macao',
      '(Lima, 14 de mayo). La red les cobraba por el viaje. El Ministerio atendió a 63 víctimas en 2012.',
      ['exact 63..63 | victims | PER | 2012'],
    ],
    [
      'whoever renews its support is not where it happens',
      'en',
      'Norway renews its support for shelters',
      'The Norwegian agency signed with partners in Lusaka. The shelters are full. They took in 206 survivors.',
      ['exact 206..206 | victims | ZMB | '],
    ],
    [
      'a government that supports its own',
      'fr',
      'Le Luxembourg finance un refuge',
      'Le ministère a signé la convention. Le refuge accueille 31 victimes.',
      ['exact 31..31 | victims | LUX | '],
    ],
    [
      'a town has a namesake in the country that the opening and the place of issue name',
      'en',
      'Farm checked near Huelva',
      'Guanajuato, 3 May – The government of Mexico City sent inspectors across Mexico. They closed 31 files.',
      ['exact 31..31 | cases | MEX | '],
    ],
    [
      'of two countries that have a town it is not the one where people come from',
      'es',
      'Menores en fincas de Los Santos',
      'San José, 22 de enero. La Inspección de Costa Rica salió al campo. Llegan familias procedentes de Panamá. Revisó 76 fincas.',
      ['exact 76..76 | sites | CRI | '],
    ],
    [
      'where a house is opened, and nothing else is told',
      'en',
      'Sisters open a house in Benin City',
      'They walked the streets at night. The house has 26 beds.',
      ['exact 26..26 | other | NGA | '],
    ],
    [
      'two countries that a dash ties together',
      'fr',
      'Togo-Ghana : les enfants des marchés',
      'Des recruteurs passent la frontière. On a placé 41 filles dans un foyer.',
      ['exact 41..41 | people | TGO+GHA | '],
    ],
    [
      'a country that opens a title is no first name',
      'fr',
      'Maurice signe un accord sur les dortoirs',
      'Les ouvriers bangladais ne paieront plus. L’unité a inspecté 209 dortoirs.',
      ['exact 209..209 | sites | MUS | '],
    ],
    [
      'an agency at its seat with the country behind, and with another seat',
      'fr',
      'Opération contre les passeurs',
      'LYON (France) – Une opération d’INTERPOL a pris fin. On compte 286 arrestations.',
      ['exact 286..286 | cases |  | '],
    ],
    [
      'two seats beside each other tell of the whole world',
      'fr',
      'Le travail des enfants augmente',
      'NEW YORK/GENÈVE, 10 juin 2021 – Un rapport paraît. On y lit que 9 millions d’enfants travaillent.',
      ['exact 9000000..9000000 | people |  | '],
    ],
    [
      'a seat of agencies where its own canton speaks',
      'fr',
      'Davantage de consultations dans le canton',
      'Genève, le 18 octobre 2019. Une permanence a ouvert. Elle a traité 96 dossiers.',
      ['exact 96..96 | cases | CHE | '],
    ],
    [
      'a seat beside a bar tells no place where many forces have joined',
      'en',
      'Raids against forced begging',
      'The Hague | 21 November 2016\n\nAuthorities from 16 countries joined forces. They arrested 138 suspects.',
      ['exact 16..16 | countries |  | ', 'exact 138..138 | people |  | '],
    ],
    [
      'a region within a name is none',
      'en',
      'Kuwait deports recruiters',
      'An embassy sheltered 340 women, a diplomat told Gulf Wire. During the European Solidarity Day 17 schools were visited.',
      ['exact 340..340 | people | KWT | ', 'exact 17..17 | sites | KWT | '],
    ],
    [
      'whom suspects exploited came from elsewhere',
      'fr',
      'Liège : des cuisines fermées',
      'On annonce l’arrestation de neuf personnes soupçonnées d’avoir exploité des cuisiniers venus du Vietnam et du Népal.',
      ['exact 9..9 | people | BEL | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});
