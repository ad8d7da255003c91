import { describe, expect, it } from 'vitest';
import { constructionLines } from './constructionLines.fixture.ts';

describe('where the text tells little', () => {
  it.each([
    [
      'a people named far from the start tells nothing of where it happens; the one country of the rest does',
      'en',
      'Growers told to open their books',
      'An inspector says so. Officers visited 73 vineyards. The largest cheque went to a Tongan crew. It rained. It stopped. It rained again. One more. The safe house in Melbourne is full.',
      ['exact 73..73 | sites | AUS | '],
    ],
    [
      'an agency that speaks from its seat tells of many countries, though one stands alone',
      'fr',
      'Europol : des journées d’action',
      'La Haye – Une opération a pris fin avec l’appui d’Europol. On compte 219 arrestations. Il pleut. Il neige. Il vente. Il tonne. On a vu un bar à Séville.',
      ['exact 219..219 | cases |  | '],
    ],
    [
      'whoever stands beside those who are not named is not what it is about',
      'en',
      'Nail bars checked across the Union',
      'Officers from many Member States, together with Switzerland and Norway, went to work. They checked 9,417 premises.',
      ['exact 9417..9417 | sites |  | '],
    ],
    [
      'a place beyond another figure is that one’s',
      'en',
      'Mongolia: The Border',
      'They spoke to 2,600 travellers and persuaded sixteen girls, all of them with job offers for karaoke bars in Macau.',
      ['exact 2600..2600 | people | MNG | ', 'exact 16..16 | people | MAC | '],
    ],
    [
      'a place with so many of those counted before; a country in a list is no person of that age',
      'en',
      'Serbia: The Shelter',
      'The shelter counted 311 women. Then come Moldova with 29 and Ukraine with 24. Applicants from Vietnam numbered 164; Albania, 71; Sudan, 48.',
      [
        'exact 311..311 | people | SRB | ',
        'exact 29..29 | people | MDA | ',
        'exact 24..24 | people | UKR | ',
        'exact 164..164 | people | VNM+SRB | ',
        'exact 71..71 | people | ALB | ',
        'exact 48..48 | people | SDN | ',
      ],
    ],
    [
      'places of those that a sentence counts, not the persons met there; a share of the persons right before is no money',
      'en',
      'Pakistan: The Kilns',
      'They counted 18,700 kilns and then interviewed 3,540 workers at 236 of them. The judge awarded 267,000 rupees. The survey covered 5,270 women; 14.5 per cent said no.',
      [
        'exact 18700..18700 | sites | PAK | ',
        'exact 3540..3540 | people | PAK | ',
        'exact 236..236 | sites | PAK | ',
        'exact 267000..267000 PKR | money | PAK | ',
        'exact 5270..5270 | people | PAK | ',
        'exact 14.5..14.5 percent | people | PAK | ',
      ],
    ],
    [
      'those whom only a pronoun names are persons where nobody was counted before',
      'en',
      'Nepal: The Desk',
      'Of those turned back, 788 held tickets to Dubai.',
      ['exact 788..788 | people | ARE | '],
    ],
    [
      'so many as it was the year before, of what was counted last',
      'en',
      'Netherlands: The Rapporteur',
      'In 2020 the centre saw 868 victims. The year before it was 457 out of 1,334.',
      [
        'exact 868..868 | victims | NLD | 2020',
        'exact 457..457 | victims | NLD | 2019',
        'exact 1334..1334 | victims | NLD | 2019',
      ],
    ],
    [
      'the level that opens a sentence is of what stands behind it',
      'fr',
      'Monténégro : la frontière',
      'On a formé 275 agents. De 9 en 2018, le nombre de victimes est monté à 31 en 2020.',
      [
        'exact 275..275 | participants | MNE | ',
        'exact 9..9 | victims | MNE | 2018',
        'exact 31..31 | victims | MNE | 2020',
      ],
    ],
    [
      'in English and Spanish as well',
      'es',
      'Montenegro: la frontera',
      'Formó a 275 agentes. De 9 en 2018, el número de víctimas subió a 31 en 2020.',
      [
        'exact 275..275 | participants | MNE | ',
        'exact 9..9 | victims | MNE | 2018',
        'exact 31..31 | victims | MNE | 2020',
      ],
    ],
    [
      'persons of a list that a verb in the plural tells; since a quake, since a permit was introduced',
      'fr',
      'Québec : les permis',
      'Quelques constats :\n\n• 61 % des personnes avaient payé un recruteur ;\n• à peine quatre avaient porté plainte.\n\nDepuis l’instauration, en juin 2019, du permis ouvert, 412 membres en ont fait la demande. Téléphone : 514 555-0146',
      [
        'exact 61..61 percent | people | CAN | ',
        'atMost ..4 | people | CAN | ',
        'exact 412..412 | people | CAN | 2019-06/..',
      ],
    ],
    [
      'since when something works is no time of what it does each week',
      'en',
      'Jordan: The Centre',
      'The centre opened in 2012 and deals with 30 cases a week. Hardly 40 came back.',
      ['exact 30..30 | cases | JOR | ', 'atMost ..40 | cases | JOR | '],
    ],
    [
      'what is told of the whole world is of no country, wherever the report comes out',
      'en',
      'New global report',
      'Around the world 74,514 victims were detected in 2023, according to a report released in Vienna today. Online cases stood at 41%.',
      ['exact 74514..74514 | victims |  | 2023', 'exact 41..41 percent | cases |  | '],
    ],
    [
      'the year before is that of its own clause; those that remain are some of them; marks of Bosnia, not miles',
      'en',
      'Bosnia: The Wing',
      'In 2023 the police took 1,086 people out; the year before it had been 470. Forty cases are being heard. The remaining nine never left the desk. The Bank adds KM 240,000. The border is 1,200 KM long.',
      [
        'exact 1086..1086 | people | BIH | 2023',
        'exact 470..470 | people | BIH | 2022',
        'exact 40..40 | cases | BIH | ',
        'exact 9..9 | cases | BIH | ',
        'exact 240000..240000 BAM | money | BIH | ',
      ],
    ],
    [
      'those of whom a region receives so many were named above; a year before a bracket is that of the number in it',
      'fr',
      'Rimouski : un guichet',
      'Les travailleuses et travailleurs étrangers ont un guichet.\n\nLa région en accueille 1 750, surtout dans les usines. L’année 2022 fut dure. On a vu 10 093 victimes, soit 41 % de plus que l’année précédente (7 155).',
      [
        'exact 1750..1750 | people | CAN | ',
        'exact 10093..10093 | victims | CAN | ',
        'exact 7155..7155 | victims | CAN | 2021',
      ],
    ],
    [
      'files that were opened somewhere met nowhere; mothers have attended already',
      'fr',
      'Une enquête',
      'On a lu 438 dossiers ouverts au Burundi. Près de 1 300 mères y ont déjà assisté.',
      ['exact 438..438 | cases | BDI | ', 'approx 1300..1300 | participants | BDI | '],
    ],
    [
      'what lies in brackets behind a name tells where that is; victims of the cases behind whose colon they stand',
      'es',
      'La cofradía firma un código',
      'Burela (Lugo), 6 de junio de 2017.- En 167 casos apreciaron indicios de trata: 72 nigerianas y 46 paraguayas.',
      ['exact 167..167 | cases | ESP | ', 'exact 72..72 | victims | NGA+ESP | ', 'exact 46..46 | victims | PRY+ESP | '],
    ],
    [
      'a label with its article; what a season is only compared with; so much a month behind a letter; numbers to call',
      'es',
      'Guatemala: las multas',
      'Las denuncias llegan con cuentagotas: seis en 2011, nueve en 2012. Las multas suman 96 millones de quetzales, el doble que en la temporada 2021. Dan becas de Q600 al mes. Llame al 2228-7710 o al 1800-335486, ventanilla 6, a cinco cuadras.',
      [
        'exact 6..6 | cases | GTM | 2011',
        'exact 9..9 | cases | GTM | 2012',
        'exact 96000000..96000000 GTQ | money | GTM | ',
        'exact 600..600 GTQ | money | GTM | ',
      ],
    ],
    [
      'shares of what a man spends, of two years together, of the group; those who answered',
      'en',
      'Bangladesh: The Debts',
      'The visa took 61% of a man’s outlay. In 2019 they saw 40 women; girls made up 71% of the two years’ total. Of 868 workers, Nepalese made up 58% of the group. Agencies had hired 64% of all those who answered. The free number of the centre, 116, answers.',
      [
        'exact 61..61 percent | money | BGD | ',
        'exact 40..40 | people | BGD | 2019',
        'exact 71..71 percent | people | BGD | 2019',
        'exact 868..868 | people | BGD | ',
        'exact 58..58 percent | people | NPL+BGD | ',
        'exact 64..64 percent | people | BGD | ',
      ],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});
