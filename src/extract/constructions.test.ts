import { describe, expect, it } from 'vitest';
import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { extractFigures } from './extractFigures.ts';
import { sourceOf } from './sourceOf.fixture.ts';

const bounds = ({ value, unit, currency }: Figure) =>
  `${value.qualifier} ${value.low ?? ''}..${value.high ?? ''} ${unit === 'count' ? '' : (currency ?? unit)}`.trim();

/** One line for each figure: value, measure, countries, period. */
const lines = (language: Language, title: string, body: string) =>
  extractFigures(sourceOf(body, { title, language })).figures.map((figure) =>
    [bounds(figure), figure.measure, figure.places.map(({ iso3 }) => iso3).join('+'), figure.period.edtf].join(' | '),
  );

describe('constructions of English', () => {
  it.each([
    [
      'helped persons are people where nobody speaks of trafficking',
      'Mozambique: Floods',
      'UNICEF has helped 350 children in Beira.',
      ['exact 350..350 | people | MOZ | '],
    ],
    [
      'and victims where the title does',
      'Kenya: Trafficked Girls Find a Home',
      'The shelter has helped 350 girls in Mombasa.',
      ['exact 350..350 | victims | KEN | '],
    ],
    [
      'just over is a lower bound',
      'Kenya: A Count',
      'The agency has verified just over 40 abductions.',
      ['atLeast 40.. | cases | KEN | '],
    ],
    [
      'a list has the unit of its last number',
      'Moldova: Calls',
      'Calls about Germany and Israel made up 12 and 9 per cent of the calls.',
      ['exact 12..12 percent | other | DEU+ISR | ', 'exact 9..9 percent | other | DEU+ISR | '],
    ],
    [
      'since what happened in a year',
      'Ghana: Cocoa',
      'Since the project began in 2018, 340 communities have set up committees.',
      ['exact 340..340 | sites | GHA | 2018/..'],
    ],
    [
      'an elided verb leaves the second country to the second number',
      'A Joint Course',
      'In 2018, Namibia opened 19 investigations and Botswana eight.',
      ['exact 19..19 | cases | NAM | 2018', 'exact 8..8 | cases | BWA | 2018'],
    ],
    [
      'what a figure is set against is not what the text goes on with',
      'Serbia: A Report',
      'In 2017 the NGO interviewed 139 women, up from 104 in 2016. Seventy-eight per cent of them were mothers.',
      [
        'exact 139..139 | people | SRB | 2017',
        'exact 104..104 | people | SRB | 2016',
        'exact 78..78 percent | people | SRB | 2017',
      ],
    ],
    [
      'whom somebody exploits is a victim',
      'Sweden: A Judgment',
      'Three men were sentenced for exploiting 11 Ukrainian painters in Malmö.',
      ['exact 3..3 | people | SWE | ', 'exact 11..11 | victims | UKR+SWE | '],
    ],
    [
      'who gives a sum is not where it goes',
      'South Africa: A Helpline',
      'Belgium has promised 300,000 euros.',
      ['exact 300000..300000 EUR | money | ZAF | '],
    ],
    [
      'a share of what was asked for is one of money',
      'Mozambique: An Appeal',
      'UNICEF asks for 24 million dollars. Only 18 per cent has been received.',
      ['exact 24000000..24000000 USD | money | MOZ | ', 'exact 18..18 percent | money | MOZ | '],
    ],
    [
      'a total that is reached',
      'Gambia: Returns',
      'The flight brings to 1,840 the number of Gambians helped since January 2017.',
      ['exact 1840..1840 | people | GMB | 2017-01/..'],
    ],
    [
      'how many places it is told of leaves a figure its time',
      'Ireland: Trawlers',
      'Inspectors boarded 178 vessels in ten ports in 2017 and found 214 breaches.',
      [
        'exact 178..178 | other | IRL | 2017',
        'exact 10..10 | sites | IRL | 2017',
        'exact 214..214 | cases | IRL | 2017',
      ],
    ],
    [
      'those listed with who gives a sum give as well',
      'Serbia: A House for Boys',
      'It has a staff of nine. Norway and Switzerland have given 380,000 euros.',
      ['exact 9..9 | people | SRB | ', 'exact 380000..380000 EUR | money | SRB | '],
    ],
    [
      'a year in brackets is worked out from the year before',
      'Ireland: Referrals',
      'Police received 169 referrals in 2022, up from the year before (127).',
      ['exact 169..169 | cases | IRL | 2022', 'exact 127..127 | cases | IRL | 2021'],
    ],
    [
      'live, work and travel are no verbs before a noun that is counted',
      'Ireland: Permits',
      'Police have 325 live investigations and the ministry issued 1,600 work permits.',
      ['exact 325..325 | cases | IRL | ', 'exact 1600..1600 | other | IRL | '],
    ],
    [
      'who live or work somewhere are not named by it',
      'Ireland: Rooms',
      'Of the 325 women interviewed, 40 live in rooms without windows.',
      ['exact 325..325 | people | IRL | ', 'exact 40..40 | people | IRL | '],
    ],
    [
      'who was held for ransom was there',
      'Ethiopia: Returns',
      'Some 430 respondents reported having been held for ransom in Yemen.',
      ['approx 430..430 | people | YEM | '],
    ],
    [
      'a language is no place',
      'Jordan: A Centre',
      'The centre offers English and French classes to 300 refugees.',
      ['exact 300..300 | people | JOR | '],
    ],
    [
      'when a contract ends is no time of its price',
      'Ireland: A Contract',
      'The contract, which runs to 2025, is worth 379 million euros.',
      ['exact 379000000..379000000 EUR | money | IRL | '],
    ],
    [
      'ages and members of an agency count nothing',
      'Kenya: A Shelter',
      'The ILO has 187 member States. Children under five, the youngest 9, slept eight to a room, some as young as 13.',
      [],
    ],
    [
      'a possessor brings news where the noun was not named before',
      'Ghana: the lake',
      'The mission and its 12 partner charities have supported 512 survivors.',
      ['exact 12..12 | organisations | GHA | ', 'exact 512..512 | victims | GHA | '],
    ],
    [
      'but names again where it was, and a small number is none',
      'Ghana: the lake',
      'Charities work on the lake. Its 12 charities and its three boats are old.',
      [],
    ],
    [
      'people host: a verb is no head',
      'Lebanon: the winter',
      'The country of 5.3 million people hosts refugees.',
      ['exact 5300000..5300000 | people | LBN | '],
    ],
    [
      'whose people a later figure names is told of that one',
      'United Kingdom: care homes',
      'They made nine arrests and identified 170 potential victims, most of them Indian and Nigerian.',
      ['exact 9..9 | cases | GBR | ', 'exact 170..170 | victims | IND+NGA | '],
    ],
    [
      'below a letterhead stands what the article is about',
      'COMMISSION ON JUSTICE',
      'Press statement\n\nKenya: workers exposed\n\nThe Ombudsman heard 508 returnees.',
      ['exact 508..508 | people | KEN | '],
    ],
    [
      'whoever comes home is no longer where they come from',
      'Guatemalans Deported from Mexico Find a Desk',
      'The desk has 14 agents.',
      ['exact 14..14 | people | GTM | '],
    ],
    [
      'a list pairs with the years that the sentence before tells',
      'Ghana: Returns',
      'In 2018, 400 people came home, against 310 in 2017. The services recognised 21 and 15 victims respectively.',
      [
        'exact 400..400 | people | GHA | 2018',
        'exact 310..310 | people | GHA | 2017',
        'exact 21..21 | victims | GHA | 2018',
        'exact 15..15 | victims | GHA | 2017',
      ],
    ],
    [
      'boys with an article are among the victims right before',
      'Ghana: A Raid',
      'Police freed 89 teenagers. The 51 boys live in Tema.',
      ['exact 89..89 | victims | GHA | ', 'exact 51..51 | victims | GHA | '],
    ],
  ])('%s', (_, title, body, expected) => {
    expect(lines('en', title, body)).toEqual(expected);
  });
});

describe('constructions of Spanish', () => {
  it.each([
    [
      'identified children are people where nobody speaks of trafficking',
      'Colombia: Las lluvias',
      'UNICEF identificó a unos 350 niños en Quibdó.',
      ['approx 350..350 | people | COL | '],
    ],
    [
      'an article stands within a range',
      'Honduras: Retornados',
      'Entre el 15 y el 20 % de los retornados vuelve a intentar el viaje.',
      ['range 15..20 percent | people | HND | '],
    ],
    [
      'a part between commas is an aside',
      'Panamá: La selva',
      'Más de 82.000 personas, entre ellas 18.600 niños, cruzaron la selva entre enero y abril de 2023.',
      ['atLeast 82000.. | people | PAN | 2023-01/2023-04', 'exact 18600..18600 | people | PAN | 2023-01/2023-04'],
    ],
    [
      'what is only compared with keeps its time; what is told of a year has it',
      'Panamá: La justicia',
      'La fiscal recordó que en 2021 se abrieron 46 investigaciones, frente a 31 el año anterior, y que hubo 13 sentencias.',
      ['exact 46..46 | cases | PAN | 2021', 'exact 31..31 | cases | PAN | 2020', 'exact 13..13 | cases | PAN | 2021'],
    ],
    [
      'parts stand between dashes',
      'Panamá: Un rescate',
      'La policía rescató a 34 mujeres —22 venezolanas y 12 colombianas— en un bar.',
      ['exact 34..34 | victims | PAN | ', 'exact 22..22 | victims | VEN+PAN | ', 'exact 12..12 | victims | COL+PAN | '],
    ],
    [
      'the noun of a change stands behind its second level',
      'Panamá: Un albergue',
      'El albergue pasa de 140 a 260 plazas.',
      ['exact 140..140 | other | PAN | ', 'exact 260..260 | other | PAN | '],
    ],
    [
      'who is enrolled at a school takes part in no event',
      'Panamá: La escuela',
      'Cerca de 2.100 niños fueron inscritos en la escuela pública.',
      ['approx 2100..2100 | people | PAN | '],
    ],
    [
      'whose people a title names is no place of the rest',
      'Panamá: rescatadas mujeres venezolanas y colombianas',
      'Fueron apresadas 17 personas y se ocuparon siete vehículos.',
      ['exact 17..17 | people | PAN | ', 'exact 7..7 | other | PAN | '],
    ],
    [
      'since what happened in a year, between commas',
      'Chile: Familias de acogida',
      'Desde su creación, en 2008, el programa ha recibido a 328 familias.',
      ['exact 328..328 | people | CHL | 2008/..'],
    ],
    [
      'a part of what was counted by that number',
      'Nicaragua: los cafetales',
      'De 53 haciendas visitadas, en doce había menores en los surcos, y en tres de esas doce trabajaban familias.',
      ['exact 53..53 | sites | NIC | ', 'exact 12..12 | sites | NIC | ', 'exact 3..3 | sites | NIC | '],
    ],
    [
      'things are spoken of, too',
      'Perú: los albergues',
      'La ONG visitó 24 centros de acogida en 2022. Seis de ellos carecían de agua.',
      ['exact 24..24 | sites | PER | 2022', 'exact 6..6 | sites | PER | 2022'],
    ],
    [
      'those who speak are people',
      'España: los cayucos',
      '«Éramos 150 en el cayuco», relata Modou.',
      ['exact 150..150 | people | ESP | '],
    ],
    [
      'what a number is set against has its own time',
      'España: los expedientes',
      'Hay 1.971 expedientes sin resolver, frente a los 1.240 de comienzos de 2022.',
      ['exact 1971..1971 | cases | ESP | ', 'exact 1240..1240 | cases | ESP | 2022'],
    ],
    [
      'so has what a contrast tells',
      'Bolivia: los procesos',
      'La fiscalía abrió 190 causas, cuando en 2021 abrió 430 causas.',
      ['exact 190..190 | cases | BOL | ', 'exact 430..430 | cases | BOL | 2021'],
    ],
    [
      'a giver whose verb is left out is no place',
      'Sudán: el hambre',
      'Noruega aportó 12 millones de euros y Canadá, 5 millones de dólares.',
      ['exact 12000000..12000000 EUR | money | SDN | ', 'exact 5000000..5000000 USD | money | SDN | '],
    ],
    [
      'what stands below a table goes on with what stands above it',
      'México: los menores',
      'Las autoridades atendieron a 113.542 menores.\n\n| País | 2023 |\n| --- | --- |\n| Honduras | 26.880 |\n\nDel total, 57 por ciento eran varones.',
      [
        'exact 113542..113542 | people | MEX | ',
        'exact 26880..26880 | people | HND | 2023',
        'exact 57..57 percent | people | MEX | ',
      ],
    ],
    [
      'whoever comes home is no longer where they come from',
      'Los guatemaltecos deportados de México',
      'El centro emplea a 14 agentes.',
      ['exact 14..14 | people | GTM | '],
    ],
    [
      'but what happens to a people in a country happens there',
      'Los guatemaltecos en México',
      'El centro emplea a 14 agentes.',
      ['exact 14..14 | people | MEX | '],
    ],
  ])('%s', (_, title, body, expected) => {
    expect(lines('es', title, body)).toEqual(expected);
  });
});
