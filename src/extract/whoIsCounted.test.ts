import { describe, expect, it } from 'vitest';
import { constructionLines } from './constructionLines.fixture.ts';

describe('who is counted', () => {
  it.each([
    [
      'those to whom the convicted and the charged did something are victims, they themselves are not',
      'en',
      'South Africa: Jailed for Trafficking',
      'The court sentenced three brothers to 18 years each for bringing nine boys through the border. Two men were charged with taking 14 girls from a village.',
      [
        'exact 3..3 | people | ZAF | ',
        'exact 9..9 | victims | ZAF | ',
        'exact 2..2 | people | ZAF | ',
        'exact 14..14 | victims | ZAF | ',
      ],
    ],
    [
      'in French, and those to whose prejudice it was',
      'fr',
      'Togo : condamnés pour traite',
      'Un patron accusé d’avoir logé 12 ouvriers dans une grange a été jugé. La gérante est coupable de traite au préjudice de 57 vendangeurs. La police a mis fin à l’exploitation de 16 ouvriers.',
      ['exact 12..12 | victims | TGO | ', 'exact 57..57 | victims | TGO | ', 'exact 16..16 | victims | TGO | '],
    ],
    [
      'in Spanish',
      'es',
      'Paraguay: condenados por trata',
      'El tribunal condenó a una pareja por captar a nueve muchachas. La red vivía de la explotación de 16 obreros.',
      ['exact 9..9 | victims | PRY | ', 'exact 16..16 | victims | PRY | '],
    ],
    [
      'what is told behind a part between commas is told of the whole',
      'fr',
      'Belgique : les salons',
      'Neuf personnes, parmi lesquelles deux mineures, ont été considérées comme victimes potentielles. Le refuge a vu 150 personnes, dont 30 victimes de la traite.',
      [
        'exact 9..9 | victims | BEL | ',
        'exact 2..2 | victims | BEL | ',
        'exact 150..150 | people | BEL | ',
        'exact 30..30 | victims | BEL | ',
      ],
    ],
    [
      'members are persons behind the bodies that have them',
      'en',
      'Kenya: A Federation',
      'The Federation groups nine unions with upwards of 30,000 members.',
      ['exact 9..9 | organisations | KEN | ', 'atLeast 30000.. | people | KEN | '],
    ],
    [
      'a people stands for its group, a sample is one of persons, whoever does something is a person',
      'en',
      'Slovenia: A Survey',
      'They came from many countries, with Ukrainians the largest group (412). A second survey with a sample of at least 1,500 is planned. Of the 1,780 who have answered, few stayed.',
      [
        'exact 412..412 | people | UKR+SVN | ',
        'atLeast 1500.. | people | SVN | ',
        'exact 1780..1780 | people | SVN | ',
      ],
    ],
    [
      'the clause behind a number tells which ones; a wage is no person',
      'fr',
      'Haïti : les familles',
      'Les autres vivent dans une famille, parmi les 203 que compte le réseau. Le salaire est de 712 euros, loin des 1 080 que marque la loi.',
      ['exact 203..203 | people | HTI | ', 'exact 712..712 EUR | money | HTI | '],
    ],
    [
      'those of whom there are so many were named before',
      'en',
      'Niger: A Study',
      'The study looked at children living away from home. There were 186, of whom 57 were boys.',
      ['exact 186..186 | people | NER | ', 'exact 57..57 | people | NER | '],
    ],
    [
      'owners in the same sentence are nearer than the children of the one before',
      'en',
      'Bangladesh: Brick Kilns',
      'Some 1,900 children are in school. Money comes from kiln owners, thirteen of whom have signed a code.',
      ['approx 1900..1900 | people | BGD | ', 'exact 13..13 | people | BGD | '],
    ],
    [
      'households where somebody helped are no victims',
      'en',
      'Niger: Trafficking',
      'They visited 2,412 households. In 917 of them a child had used a knife, and in 263 a child had helped.',
      ['exact 2412..2412 | people | NER | ', 'exact 917..917 | people | NER | ', 'exact 263..263 | people | NER | '],
    ],
    [
      'a noun of no list counts where its number is told to have changed',
      'en',
      'Mauritius: Ships',
      'Reported strandings rose from four in 2015 to 17 in 2018.',
      ['exact 4..4 | other | MUS | 2015', 'exact 17..17 | other | MUS | 2018'],
    ],
    [
      'three words listed before the noun they share; island states are countries; birth certificates are of no course',
      'en',
      'Fiji: Training',
      'The Ministry handed certificates to 52 immigration, customs and coast guard officers who completed a course. Nine Pacific island states paid. On board 28 workers waited, and two boys carried borrowed birth certificates.',
      [
        'exact 52..52 | participants | FJI | ',
        'exact 9..9 | countries |  | ',
        'exact 28..28 | people | FJI | ',
        'exact 2..2 | people | FJI | ',
      ],
    ],
    [
      'whoever inspectors meet on their visits takes part in nothing; shops are sites',
      'fr',
      'Canada : les fermes',
      'Ces visites ont permis de rencontrer 480 travailleuses. On a fermé cinq commerces.',
      ['exact 480..480 | people | CAN | ', 'exact 5..5 | sites | CAN | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});

describe('when, how exactly, and by whom', () => {
  it.each([
    [
      'a report for a year tells of that year what its office did; the year before is that of another figure',
      'en',
      'Cyprus: A Line',
      'The helpline has published its report for 2018. Its volunteers answered 4,736 calls, compared with 3,902 the year before.',
      ['exact 4736..4736 | other | CYP | 2018', 'exact 3902..3902 | other | CYP | 2017'],
    ],
    [
      'a record since something happened tells no time',
      'en',
      'Finland: The System',
      'Men made up 52 per cent of new clients, the highest share since the system was set up in 2006.',
      ['exact 52..52 percent | people | FIN | '],
    ],
    [
      'whoever was fewer a year before is not whom the text goes on with',
      'fr',
      'Kirghizistan : le refuge',
      'L’équipe a accompagné 173 rescapés en 2015 ; ils étaient 128 un an plus tôt. Les hommes constituent 61 % de ce public.',
      [
        'exact 173..173 | victims | KGZ | 2015',
        'exact 128..128 | victims | KGZ | 2014',
        'exact 61..61 percent | victims | KGZ | 2015',
      ],
    ],
    [
      'a word of nearness behind a share',
      'fr',
      'Thaïlande : la pêche',
      'On compte 51 000 étrangers, dont 40 % environ de Cambodgiens.',
      ['exact 51000..51000 | people | THA | ', 'approx 40..40 percent | people | KHM+THA | '],
    ],
    [
      'whoever pays stands behind a comma, too; a country with its article is the subject of its sentence',
      'fr',
      'Haïti : l’aide',
      'À ce jour, 2,1 millions de dollars ont été versés, notamment par le Canada. On a enregistré 1 213 mineurs à Port-au-Prince. La Serbie en a compté 2 085.',
      [
        'exact 2100000..2100000 USD | money | HTI | ',
        'exact 1213..1213 | people | HTI | ',
        'exact 2085..2085 | people | SRB | ',
      ],
    ],
    [
      'rand with a space, and by the day; a road is no money',
      'en',
      'South Africa: A Farm',
      'They paid R260 000 in cash and earned R60 a day beside the R310.',
      ['exact 260000..260000 ZAR | money | ZAF | ', 'exact 60..60 ZAR | money | ZAF | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});

describe('who is counted where the noun is left out or stands farther', () => {
  it.each([
    [
      'those whom only a pronoun names are some of those before',
      'en',
      'Nepal: The Desk',
      'The desk stopped 1,246 travellers. Of those turned back, 788 held tickets to Dubai, 203 to Muscat.',
      ['exact 1246..1246 | people | NPL | ', 'exact 788..788 | people | ARE | ', 'exact 203..203 | people | OMN | '],
    ],
    [
      'whom a shelter houses is a person; the line of assistance is none',
      'fr',
      'Belgique : le refuge',
      'Le refuge hébergeait 218 quand nous sommes entrés. Le numéro d’assistance 116 est gratuit.',
      ['exact 218..218 | people | BEL | '],
    ],
    [
      'listed persons share the verb behind the last of them',
      'es',
      'Perú: la trata',
      'En total, 139 mujeres peruanas y 8 niñas fueron rescatadas de bares. La fiscalía documentó los casos de 46 mujeres.',
      ['exact 139..139 | victims | PER | ', 'exact 8..8 | victims | PER | ', 'exact 46..46 | victims | PER | '],
    ],
    [
      'the status of victim is given to victims; a number in brackets with its year is not what goes on',
      'en',
      'Georgia: Trafficking',
      'The group conferred the status of victim on 11 persons (2022: 8), seven of whom were citizens.',
      ['exact 11..11 | victims | GEO | ', 'exact 8..8 | victims | GEO | 2022', 'exact 7..7 | victims | GEO | '],
    ],
    [
      'shares of an income are money; hours that a law sets are nobody',
      'es',
      'Chile: las trabajadoras',
      'Los ingresos ascendieron a 2,07 millones de euros. El 54 % procede de subvenciones, el 31 % de donantes y el 15 % restante de empresas. Trabajan 58 horas, por encima de las 44 que fija la ley.',
      [
        'exact 2070000..2070000 EUR | money | CHL | ',
        'exact 54..54 percent | money | CHL | ',
        'exact 31..31 percent | money | CHL | ',
        'exact 15..15 percent | money | CHL | ',
      ],
    ],
    [
      'so much by the month is a sum behind a sum; thousands behind a sum are some of it',
      'en',
      'Botswana: The Fund',
      'My madam gave me 60 dollars. Her contract promised 90 a month. The Fund, to which 2 million pula were allocated and of which barely 350,000 have been spent, is empty.',
      [
        'exact 60..60 USD | money | BWA | ',
        'exact 90..90 USD | money | BWA | ',
        'exact 2000000..2000000 BWP | money | BWA | ',
        'exact 350000..350000 BWP | money | BWA | ',
      ],
    ],
    [
      'a raid that a participle tells of is new, behind a comma, too; an apostrophe parts millions',
      'es',
      'Colombia: la red',
      "Ofrecían 1'800.000 pesos. La deuda podía superar los $6 millones. En los 11 allanamientos, cumplidos con apoyo policial, no hubo heridos.",
      [
        'exact 1800000..1800000 COP | money | COL | ',
        'atLeast 6000000.. COP | money | COL | ',
        'exact 11..11 | cases | COL | ',
      ],
    ],
    [
      'at least so many, as a word behind a dash says; two words before the noun that is a plural',
      'en',
      'Vanuatu: The Season',
      'Of the 9,000-plus workers who left, few returned. Seven state and local agencies helped.',
      ['atLeast 9000.. | people | VUT | ', 'exact 7..7 | organisations | VUT | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});

describe('times of reports and laws', () => {
  it.each([
    [
      'the list below a report of a year is of that year',
      'es',
      'España: la memoria',
      'La Fundación publica hoy su memoria de 2018.\n\n- Mujeres contactadas: 3.914 (3.377 en 2017)\n- Con indicios de trata: 208',
      [
        'exact 3914..3914 | people | ESP | 2018',
        'exact 3377..3377 | people | ESP | 2017',
        'exact 208..208 | people | ESP | 2018',
      ],
    ],
    [
      'since a law came into force',
      'es',
      'Costa Rica: las condenas',
      'Es la cuarta condena desde la entrada en vigor de la Ley 9095, en febrero de 2013. En ese lapso se abrieron 176 causas.',
      ['exact 176..176 | cases | CRI | 2013-02/..'],
    ],
    [
      'a year and part of the next; a year that was closed',
      'es',
      'Costa Rica: la finca',
      'Tuvieron a trece peones encerrados durante 2015 y parte de 2016. El fondo cerró 2019 con 2.300 millones de colones.',
      ['exact 13..13 | victims | CRI | 2015/2016', 'exact 2300000000..2300000000 CRC | money | CRI | 2019'],
    ],
    [
      'the year of an act behind a comma is none of its figures, the figure of a year is of that year',
      'en',
      'Nepal: The Border',
      'Under the Transportation (Control) Act, 2064, police arrested 22 agents. They met 64 women in 2023, more than double the 2022 figure of 29.',
      ['exact 22..22 | people | NPL | ', 'exact 64..64 | people | NPL | 2023', 'exact 29..29 | people | NPL | 2022'],
    ],
    [
      'the place of issue stands on a line above the text, beside a title that names a people',
      'en',
      'Labour Court Upholds Award to Filipino Deckhands',
      'Dublin, 14 November 2019\n\nInspectors had boarded 208 vessels.',
      ['exact 208..208 | other | IRL | '],
    ],
    [
      'a town that a month and a year follow; what ends in fines is no Finland, a chamber no town',
      'es',
      'La zafra',
      'Montero, agosto de 2013.- Unos 640 niños van a la escuela hasta fines de diciembre. La Sala Tercera vio 12 casos.',
      ['approx 640..640 | people | BOL | ', 'exact 12..12 | cases | BOL | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});
