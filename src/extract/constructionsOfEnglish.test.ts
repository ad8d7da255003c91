import { describe, expect, it } from 'vitest';
import { constructionLines } from './constructionLines.fixture.ts';

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
      'behind a preposition of place "of them" are places',
      'Latvia: An Inspection',
      'Officials visited 640 sawmills in Latvia in 2020 with foreign staff. They found forged contracts at 38 of them.',
      ['exact 640..640 | sites | LVA | 2020', 'exact 38..38 | sites | LVA | 2020'],
    ],
    [
      'languages are no places',
      'Finland: A Leaflet',
      'A leaflet in Thai, Nepali and Ukrainian is handed out at six stations.',
      ['exact 6..6 | sites | FIN | '],
    ],
    [
      'a number of a line is no year',
      'Nepal: A Helpline',
      'The posters show the helpline number, 1929, and hang in nine depots.',
      ['exact 9..9 | sites | NPL | '],
    ],
    [
      'a trial run has begun',
      'Lesotho: A Desk',
      'In a pilot run from May 2018 to March 2019, 410 travellers were questioned.',
      ['exact 410..410 | people | LSO | 2018-05/2019-03'],
    ],
    [
      'whose share it is stands before the verb',
      'Denmark: A Report',
      'The centre met 210 victims in 2021. Women from Uganda and Ghana made up 30 per cent of them.',
      ['exact 210..210 | victims | DNK | 2021', 'exact 30..30 percent | victims | UGA+GHA+DNK | 2021'],
    ],
    [
      'a year that opens and a number that ends a sentence set it against what was counted',
      'Latvia: A Report',
      'The police found 85 victims of trafficking in 2021. Half of them were men. In 2020 there had been 120.',
      [
        'exact 85..85 | victims | LVA | 2021',
        'exact 50..50 percent | victims | LVA | 2021',
        'exact 120..120 | victims | LVA | 2020',
      ],
    ],
    [
      'a number alone that opens a sentence counts the persons just named',
      'Kosovo: A Clinic',
      'A clinic for Roma women opened yesterday. Thirty-four came on the first morning.',
      ['exact 34..34 | people | XKX | '],
    ],
    [
      'whom an office finds to be victims',
      'Fiji: A Unit',
      'The unit screened 122 women in 2020. It confirmed 19 as victims.',
      ['exact 122..122 | people | FJI | 2020', 'exact 19..19 | victims | FJI | 2020'],
    ],
    [
      'a number right behind the word for it',
      'A Report on Domestic Workers',
      'The world counts 75 million domestic workers. Asia has the largest number, 38 million.',
      ['exact 75000000..75000000 | people |  | ', 'exact 38000000..38000000 | people |  | '],
    ],
    [
      'persons in a list are parts of those whom its heading speaks of',
      'Chile: Workers Freed',
      'Inspectors freed 80 people from forced labour. Among them were:\n\n• 35 children;\n\n• 12 women.',
      ['exact 80..80 | victims | CHL | ', 'exact 35..35 | victims | CHL | ', 'exact 12..12 | victims | CHL | '],
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
    expect(constructionLines('en', title, body)).toEqual(expected);
  });
});
