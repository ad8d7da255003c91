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
      'Reported abandonments rose from four in 2015 to 17 in 2018.',
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
