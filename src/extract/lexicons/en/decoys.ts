import { decoyRules } from '../decoyRules.ts';
import { MEASURED, TELEPHONES } from '../sharedDecoys.ts';

const ABOUT = '(?:about |around |nearly |almost |some |more than |over |at least |up to )?';
const CHANGED =
  '(?:rose|risen|rising|rise|increased|increase|increasing|grew|grown|grow|fell|fallen|fall|falling|dropped|drop|declined|decline|decreased|decrease|jumped|climbed|surged|reduced|reduce|raised|cut|shrank|shrunk|doubled)';

/** Reading-rules §3 in English: numbers that state no quantity. {n} is a number in digits or words. */
export const decoys = decoyRules([
  {
    id: 'so-many-more',
    reason: 'a change, no level',
    match: '{n} (?:more|fewer|less) than (?:in|during|the|a|last|at|on)(?!\\p{L})',
    examples: ['300 more than in the previous quarter', '12 fewer than the year before'],
    not: ['more than 300', '300 more women than men'],
  },
  {
    id: 'harmonised-number',
    reason: 'a telephone number',
    match: '(?<![\\d ])116 ?0\\d\\d(?=[.,;:)»]|$)|(?<=\\D )116 ?0\\d\\d(?=[.,;:)»]|$)',
    examples: ['Victims : 116 006, 24/7'],
    not: ['116 006 people'],
  },
  ...TELEPHONES,
  ...MEASURED,
  {
    id: 'label',
    reason: 'names a thing, counts nothing',
    match:
      '(?:article|articles|art\\.|section|sections|sec\\.|r\\.?a\\.?|regions(?! \\d{1,4} \\p{L}{3,14}s(?!\\p{L}))|(?:region|district|branch|police station|courtroom|pier|barangay|ward)(?! \\d{1,4} \\p{L}{3,14}s(?!\\p{L}))|convention|conventions|resolution|resolutions|law|act|decree|directive|protocol|programme|program|agenda|iso|page|pages|p\\.|pp\\.|chapter|annex|paragraph|phase|stage|number|numbers|no\\.|nos\\.|n°|nº|ext\\.?|extension|version|room|route|highway|code|goal|sdg|target|volume|vol\\.|edition|dials?|dialling|dialing|phone|telephone|tel\\.?|flight(?: \\p{L}{2})?|platform|tier|title|figure|table|annexe|appendix|group of(?= (?:7|8|20|24|77|seven|eight|twenty|seventy-seven)(?:[.,;:)]|$| (?:on|at|in|has|have|and|to|countries|nations|summit)(?!\\p{L})))|terminal|gate|channel|footnote|tables(?= \\d{1,2} (?:to|and|-|–))|(?:standing|executive|court|ministerial) orders?|agenda items?|item|class|grade|(?:proclamation|question)(?= \\d{3,5}(?:[.,;)]|$))|pictures?(?= \\d{1,2}(?:[.,:;)]|$| (?:to|and) \\d)))(?: (?:no\\.?|nos\\.?|number|#|n°|[b-hj-z]))?:? ?#?{n}(?:\\(\\d{1,3}\\)){0,6}(?:[-/]\\d{1,4})?(?:(?: and| or| to|,|-) {n}(?! (?:\\p{L}{2,14} )?\\p{L}{3,14}s(?!\\p{L})))?',
    examples: [
      'in Regions Seven and Eight.',
      'Section 4 of the Act',
      'as amended by RA 11862',
      'Branch 27 of the Regional Trial Court',
      'Convention 189',
      'ISO 9001',
      'phase two',
      'Resolution 1325',
      'Tier 2',
      'dial 116',
      'Protocol No. 2',
      'pages 12 to 14',
      'Law 2016-1111',
      'dial 116 or 933 at',
      'channel 16',
      'room N 1200',
      'Standing Order 110 requires',
      'most of her Class 4 had stopped coming',
      'the Group of 77 has',
    ],
    not: [
      'a group of 61 Nepali women',
      'the programme helped 30 victims',
      'sections of 12 officials',
      'the Act freed 40 workers',
    ],
  },
  {
    id: 'number-to-quote',
    reason: 'names a thing, counts nothing',
    match:
      '(?:quot(?:e|ing)|citing) (?:(?:crime|incident|case|job|log|file|reference|ref\\.?|number|no\\.?|the) ){1,3}{n}(?! \\p{L}{3,14}s(?!\\p{L}))',
    examples: [
      'Callers quoting incident 214 should',
      'quoting incident 214 of 3 March',
      'and quote the case number 88.',
    ],
    not: ['quoting 30 victims', 'In one incident 12 men were beaten'],
  },
  {
    id: 'number-that-is-free',
    reason: 'a telephone number',
    match:
      '(?<=: |on |call |dial |number |line )\\d{2,5} \\((?:toll[- ]?free|free of charge|freephone|24/7|24 hours|any time|day and night)\\)',
    examples: ['Report a suspected case: 627 (toll-free) or', 'on 116 (free of charge)'],
    not: ['on 30 (free) meals', 'freed 30 (free of charge to families)'],
  },
  {
    id: 'hotline',
    reason: 'a telephone number',
    match:
      '(?:hotline|helpline|childline|phone line|toll-free line|emergency line|free line|short code|toll-free number|emergency number|police line|telephone number)(?:,| is| was| at| on| number|:){0,6}(?: the)?(?: number)?:? (?!\\d{1,3},\\d{3}(?!\\d)){n}(?=[,.;:)]|$| (?:to|for|and|or|is|was|which|that|can|will|has|from|free))|toll[- ]free (?:on |at |number )?{n}|in (?:an|case of) emergency,? (?:call |dial )?{n}(?=[,.;:)]|$)',
    examples: [
      'the police hotline, 116.',
      'or, in an emergency, 999.',
      'lodged toll-free on 800 221 349 or',
      'the hotline on 1300',
      'the helpline is 55 to call',
    ],
    not: ['30 hotlines', 'the hotline received 300 calls', 'the hotline took 12 calls'],
  },
  {
    id: 'number-of-a-hotline',
    reason: 'a telephone number',
    match:
      '\\d{2,5} (?:hotline|helpline|phone line|line|emergency number|emergency line)|(?<=the )\\d{3,5} (?:[\\p{L}-]{3,14} ){1,3}(?:hotline|helpline|emergency line)',
    examples: ['the 1300 hotline', 'the 111 line', 'the 1560 domestic violence helpline'],
    not: ['30 hotlines', 'the 340 callers of the helpline'],
  },
  {
    id: 'number-to-call',
    reason: 'a telephone number',
    match:
      '(?<=\\d{3}-\\d{4} or )\\d{3}(?=[.,;:)]|$)|(?:childline|helpline|hotline|(?<!(?:front|coast|border|pick|on|pipe|picket|production|assembly) ?)line)(?: \\p{L}{1,14})? on \\d{3,5}(?! \\p{L}{3,14}s(?!\\p{L}))|(?:tip-offs?|tips?|calls?|reports?|messages?|complaints?|alerts?) (?:(?:are|can be|may be) )?(?:received|made|taken|left|given) on \\d{3,5}(?=[.,;)]|$)|(?:(?:tip-offs?|calls?|reports?|messages?) to|call|ring|phone|contact|calling|ringing) (?:the )?(?:[^ .,;:\\d]{1,14} ){1,4}on \\d{3,5}(?=[.,;)]|$)|(?:dialled|dialed|reached|called|phoned|contacted|texted)(?: \\p{L}{1,10}){0,4} on \\d{3,5}(?=[.,;)]|$| (?:at|from|by|day|in|any|around|or|and)(?!\\p{L}))|(?:call|calling|calls to|ring|ringing|dialled|dialed|called|text|texting) (?:the )?(?:number )?\\d{2,5}(?: or \\d{2,5})?(?=[,.;:)]|$| (?:to|for|and|or|if|when|from|free|are|is|on (?:weekdays|any|the phone)|at any))',
    examples: [
      '0-800-922-8477 or 911.',
      'a tip-off to Childline on 116 led',
      'Call police on 101, quoting',
      'Complaints are taken on 1577, from 8 a.m.',
      'Families can call 1199 on weekdays',
      'a tip-off to Childline Kenya on 116.',
      'Acting on a tip received on 112, officers',
      'call 116 to ask',
      'by texting 4040.',
      'which can be dialled free of charge on 108 at any hour',
      'ring 116 or 933.',
    ],
    not: ['called 116 witnesses', 'call 30 times'],
  },
  {
    id: 'named-line',
    reason: 'a telephone number',
    caseSensitive: true,
    match:
      '(?<=(?:on|[Cc]all|[Rr]ing|[Dd]ial|[Pp]hone|[Cc]ontact) (?:the )?\\p{Lu}\\p{Ll}{2,14} )Line \\d{3,4}(?=[.,;:)]|$)',
    examples: ['in Malay or English on Darussalam Line 123, 24 hours a day.'],
    not: ['the Nairobi Line 300 women called', 'Line 40 said'],
  },
  {
    id: 'the-number',
    reason: 'a telephone number',
    match:
      '(?:(?:the|our|its|that) (?:\\p{L}{3,10} )?|s )number(?: of the \\p{L}{3,14})?, \\d{3,6}(?:-\\d{4})?, (?:is|can|works|takes|will|remains|answers|and)(?!\\p{L})',
    examples: [
      'The number, 1497, is free',
      'The free number of the centre, 116, answers',
      "the Unit's number, 800-4288, and",
    ],
    not: ['the number, 30, is higher', 'a number, 300, of them'],
  },
  {
    id: 'form-of-a-school',
    reason: 'names a thing, counts nothing',
    match: 'form {n}(?= (?:pupils|students|classes|leavers|girls|boys))',
    examples: ['where Form Five pupils put on'],
    not: ['in the form of five pupils', 'form 12 teams'],
  },
  {
    id: 'road',
    reason: 'names a thing, counts nothing',
    caseSensitive: true,
    match:
      'Interstate \\d{1,3}|(?:Route|Highway|Autobahn|Motorway)(?: |-)(?:No\\. )?\\d{1,3}(?=[.,;)]|$| (?:and|in|near|to|on|at|outside|between)(?!\\p{L}))',
    examples: ['off Interstate 80 and', 'along Interstate 71 before dawn', 'on Route 66.'],
    not: ['Interstate trade of 80 and', 'Route 30 buses', 'in the US 12, in Canada 30'],
  },
  {
    id: 'train',
    reason: 'names a thing, counts nothing',
    caseSensitive: true,
    match: '(?<=[\\p{Ll},] )(?:Train|Bus|Coach)(?: No\\.?)? \\d{2,5}(?! \\p{L}{3,14}s(?!\\p{L}))',
    examples: ['The labourers boarded Train 17015 at Secunderabad'],
    not: ['Bus 30 girls home', 'By Bus 30 girls went', 'to train 30 officers'],
  },
  {
    id: 'name-of-a-vessel',
    reason: 'names a thing, counts nothing',
    caseSensitive: true,
    match:
      '(?:vessel|ship|boat|trawler|longliner|ferry|tanker|freighter|tug|dhow|MV|FV|barge) (?:\\p{Lu}[\\p{L}-]{1,20} ){1,3}(?:No\\. ?)?\\d{1,4}(?! \\p{L}{3,14}s(?!\\p{L}))',
    examples: ['the longliner Hai Feng 6 had', 'on the vessel Lu Rong No. 12.'],
    not: ['the vessel with 30 men', 'On the ferry Monday 30 girls came'],
  },
  {
    id: 'number-in-an-emergency',
    reason: 'a telephone number',
    match: '(?:or|dial|call|ring|on) \\d{3,4} in an emergency',
    examples: ['or 999 in an emergency.'],
    not: ['helped 999 in an emergency'],
  },
  {
    id: 'so-many-long',
    reason: 'a length',
    match: '{n} (?:lines|pages|words|clauses|paragraphs|verses|stanzas) long',
    examples: ['It is nine lines long, and'],
    not: ['nine lines', 'nine long lines of women'],
  },
  {
    id: 'so-many-in-a-law',
    reason: 'what a law says',
    match: '(?:against|by|upon) {n} or more (?:persons|people|victims|offenders|workers)',
    examples: ['committed against three or more persons'],
    not: ['in groups of three or more persons', 'against three persons'],
  },
  {
    id: 'from-hour-to-hour',
    reason: 'a time of day',
    match: '(?:from )?\\d{1,2} ?(?:to|-|–) ?\\d{1,2} ?(?:h|hrs|hours)(?=[.,;)]|$| (?:on|and|from|daily))',
    examples: ['on weekdays from 8 to 16 h.', '9-17 hrs,'],
    not: ['8 to 16 homes', 'took 8 to 16 hours of work'],
  },
  {
    id: 'number-to-text',
    reason: 'a telephone number',
    match: '(?:text|texting|send|sending|sms|whatsapp)(?: \\p{L}{1,12}){0,4} to \\d{3,6}(?=[.,;:)]|$)',
    examples: ['text HELP to 15018.'],
    not: ['send 300 kits to 12 sites', 'sent to 15018 homes'],
  },
  {
    id: 'is-a-number',
    reason: 'a telephone number',
    match:
      '\\d{2,4}(?:-\\d{2,4}){0,3} (?:is|was) (?:an?|the|our|their|its) (?:[\\p{L}-]{2,12} ){0,2}(?:number|line|hotline|helpline)(?!s?\\p{L}| of)',
    examples: ['800-4288 was a free number', '116 is the helpline'],
    not: ['300 was the number of', '12 are lines'],
  },
  {
    id: 'score',
    reason: 'a score',
    match: '(?:won|lost|beat|drew|wins?) (?:\\p{L}{2,12} )?{n} ?(?:-|–|to) ?{n}(?! \\p{L}{4})',
    examples: ['won 2–1', 'beat Kenya 3 to 2'],
    not: ['won 5 dollars', 'lost 2 ships', 'lost 2 to 5 dollars'],
  },
  {
    id: 'radio-channel',
    reason: 'names a thing, counts nothing',
    match: 'channels?(?: vhf)? {n}(?:(?:,| and) {n})?(?=[.,;:)]|$| (?:and|is|are|remains?|for)(?!\\p{L}))',
    examples: ['channels 16 and 10 are'],
    not: ['30 channels', 'Through its channels 300 families'],
  },
  {
    id: 'call-centre',
    reason: 'a telephone number',
    match:
      '(?<=(?:dial|dialling|dialing|calling|ringing|through) (?:the )?)\\d{3,4} (?:call|contact) cent(?:re|er)(?= |[.,])',
    examples: ['by dialling the 1989 call centre before'],
    not: ['The 340 call centre workers', 'raided 27 call centre compounds'],
  },
  {
    id: 'unit',
    reason: 'a technical unit',
    match: '{n} (?:[kmg]hz|[kmg]w|volts|watts|knots|decibels|horsepower|hp|cc)',
    examples: ['on 840 kHz', 'canoe, 40 horsepower'],
    not: ['840 kilos'],
  },
  {
    id: 'age-group',
    reason: 'an age',
    match:
      '(?:girls|boys|children|youths|teenagers|adolescents|youngsters|women|men|people) (?:of|between|from) \\d{1,2} (?:to|and|-|–) \\d{1,2}(?=[.,;:)]|$| (?:who|in|and|were|are)(?!\\p{L}))|(?<=(?:girl|boy|child|woman|man|teenager)s? (?:in|out of) (?:[a-z]{3,6}|\\d{1,3}) )(?:aged )?(?:between|from) \\d{1,2} (?:and|to) \\d{1,2}',
    examples: ['girls of 14 to 17 who travel', 'boys between 12 and 16.', 'one girl in five between 15 and 19 is'],
    not: ['women from 12 to 16 countries', 'children of 12 nationalities'],
  },
  {
    id: 'round-the-clock',
    reason: 'round the clock',
    match: '{n} hours a day|{n} days a week|{n} hours? per day',
    examples: ['24 hours a day', 'seven days a week'],
    not: ['24 victims a day'],
  },
  {
    id: 'age',
    reason: 'an age',
    match:
      '(?:aged|ages?|age group)(?: as| of| from| between| around| about| under| over| below| above| up to| range| group| is| was){0,6}:? (?!\\d{1,3}(?:\\.\\d{1,2})? ?(?:%|per ?cent)){n}(?:(?:, {n}){0,4}(?: to| and| or|-|–| through) {n})?',
    examples: [
      'a woman aged 29, 33 and 47, were',
      'aged 16 to 21',
      'between the ages of 14 and 17',
      'aged between 12 and 16',
      'under the age of 15',
      'at an average age of 26',
    ],
    not: ['aged care for 30 people', 'in that age, 300 people'],
  },
  {
    id: 'years-old',
    reason: 'an age',
    match: '{n}(?:(?: to| and| or|-|–) {n})? years? (?:old|of age)',
    examples: ['31 years old', '12 to 14 years of age'],
    not: ['three years later'],
  },
  {
    id: 'age-of-someone',
    reason: 'an age',
    match:
      '(?:who|he|she|i) (?:is|was|am|turned|turns|has turned|had turned) (?:now |only |just |not yet |still )?{n}(?=[.,;"”]|$| (?:when|and|but|at the time|that|years?)(?!\\p{L}))',
    examples: ['who is 19.', 'I was seventeen when I left', 'she turned 30,'],
    not: ['there were 19 women', 'who is 19 kilometres away'],
  },
  {
    id: 'age-not-yet',
    reason: 'an age',
    match:
      '(?:is|was|are|were|be) (?:not yet|not even|barely|only just) {n}(?=[.,;"”]|$| (?:when|and|at the time)(?!\\p{L}))',
    examples: ['nine were not yet 15.', 'who was barely 12 when'],
    not: ['were not yet 15 per cent', 'there are not even 30 places'],
  },
  {
    id: 'street-address',
    reason: 'an address',
    caseSensitive: true,
    match:
      '\\d{1,4} (?:\\p{Lu}[\\p{L}-]{1,20} ){1,3}(?:Building|Street|Road|Avenue|Lane|Drive|Hall|House|Tower|Square)(?!\\p{L})',
    examples: ['318 Isbister Building, telephone'],
    not: ['318 Isbister residents'],
  },
  {
    id: 'parent-of',
    reason: 'somebody’s own children',
    match:
      '(?:father|mother|parent|grandmother|grandfather) of {n}(?: (?:young |small )?(?:children|sons|daughters|girls|boys)|(?=[.,;"”]|$| (?:who|and|from)(?!\\p{L})))',
    examples: ['a father of three. "But', 'the mother of four, who', 'a father of three children'],
    not: ['the mothers of 30 girls'],
  },
  {
    id: 'age-by-now',
    reason: 'an age',
    match:
      '(?:witness|victim|survivor|complainant|plaintiff|woman|man|girl|boy|mother|father|son|daughter|brother|sister|husband|wife|worker|widow|one|eldest|youngest|oldest|women|men|girls|boys|survivors|victims|brothers|sisters), (?:now|then|today|only|just|barely) (?:aged )?{n}(?:(?:, {n})? and {n})?(?=[.,;])',
    examples: ['One witness, now 19, said', 'her son, then nine, was', 'Both women, now 29 and 34, live'],
    not: ['the shelters, now 30, are', 'the girls, now 19 in all, live'],
  },
  {
    id: 'over-an-age',
    reason: 'an age',
    match:
      '(?:must be|has to be|have to be|be|being|those|anyone|anybody) (?:aged )?(?:over|under|above|below|at least) (?:1[2-9]|2[0-5]|eighteen|twenty-one)(?=[,.;:)]|$| (?:and|or|to|when|on)(?!\\p{L}))',
    examples: ['Applicants must be over 21, pass', 'must be at least 18 to'],
    not: ['must be over 21 metres', 'must be over 300'],
  },
  {
    id: 'work-before-an-age',
    reason: 'an age',
    match:
      '(?:work|labour|marriage|employment|jobs)(?: \\p{L}{1,12}){0,3} before (?:1[0-9]|fourteen|fifteen|sixteen|eighteen)(?=[.,;:)]|$)',
    examples: ['Section 22 bars hazardous work before 18.'],
    not: ['finished work before 180', 'work before 18 judges'],
  },
  {
    id: 'turning-an-age',
    reason: 'an age',
    match:
      '(?:turn(?:ed|s|ing)?|reach(?:ed|es|ing)?) (?:the age of )?(?:1[0-9]|2[0-5]|eighteen|sixteen|twenty-one)(?=[.;:)"”]|,(?!\\d)|$| (?:and|or|when|before|years)(?!\\p{L}))',
    examples: ['married before they turned 18.', 'until they turn eighteen and'],
    not: ['turned 18 boats back', 'reached 18 villages'],
  },
  {
    id: 'under-age',
    reason: 'an age',
    match:
      '(?:persons|people|those|youth|youths|anyone|women|men|victims|teenagers|adolescents|workers|callers|clients|residents|migrants|respondents|students|applicants|drivers|were|was|are|is|who (?:looks?|looked|seemed|appeared)) (?:all )?(?:aged )?(?:under|over|below|above|younger than|older than) (?:the age of )?(?:\\d{1,2}|five|six|seven|eight|nine|ten|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|twenty-one|twenty-five|thirty|forty)(?! (?:in|out of) (?:every )?(?:ten|five|\\d))(?=[,.;:)]|$| (?:and|or|are|were|who|had|have|has|in|from|years|at|when|found|seen|caught|met|rose|fell|grew|climbed|dropped|doubled|increased|declined))',
    examples: [
      'victims under 18 are',
      'Anyone under 15 found at work',
      'of callers under 25 climbed',
      'women over 25.',
      'were under 16,',
      'of those freed were under fourteen and',
    ],
    not: [
      'Among domestic workers over eight in ten were women',
      'the women over 300 kilometres away',
      'victims under 300 contracts',
    ],
  },
  {
    id: 'children-under-age',
    reason: 'an age',
    match:
      '(?:child|children|baby|babies|infants|girls?|boys?|minors?|teenagers|adolescents|pupils) (?:all )?(?:aged )?(?:under|over|below|above|younger than|older than) (?:the age of )?(?!\\d{3}){n}(?! ?(?:%|per cent|percent|thousand|hundred|million|[-–])|,?\\d)',
    examples: ['children under 15 live in', 'a child under five', 'girls below 12'],
    not: ['children under 300 roofs', 'girls over 40 per cent'],
  },
  {
    id: 'share-under-an-age',
    reason: 'an age',
    match:
      '(?<=(?:third|quarter|fifth|tenth|half|per cent|percent|%|them|whom|most|many) (?:(?:was|were|are|is) )?(?:aged )?)(?:under|below) (?:\\d{1,2}|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen)(?=[.,;:)]|$| (?:and|or|but)(?!\\p{L}))',
    examples: ['almost a fifth under ten.', 'half of them were under 15,'],
    not: ['most under 300 dollars'],
  },
  {
    id: 'age-of-the-eldest',
    reason: 'an age',
    match:
      '(?:youngest|oldest|eldest|younger|elder)(?: of (?:whom|them|these|those))?(?:(?: \\p{L}{1,12}){1,6} (?:is|was)|(?:,| is| was| being| only| just| aged){0,3}) {n}(?=[.,;]|$| (?:and|when|years)(?!\\p{L}))',
    examples: [
      'Seventeen villagers, the eldest of them 72, are',
      'the youngest, nine,',
      'The oldest was 17.',
      'The youngest person we met was 16, the oldest 71.',
    ],
    not: ['the youngest was 9 kilometres away', 'the oldest of the homes has taken in 30.'],
  },
  {
    id: 'age-behind-whoever-it-is',
    reason: 'an age',
    match:
      '(?:the|a|an|his|her|their|its) (?:\\p{L}{3,14} )?(?!(?:family|group|crew|team|delegation|number|total|figure|gang|household|batch|class|cohort)(?!\\p{L}))\\p{L}{3,14}, [1-9]\\d, (?:who|from|was|is|has|had|told|said|says|face|faces|faced|pleaded|appeared|denied|admitted|remains|will)(?!\\p{L})',
    examples: [
      'including the skipper, 52, face charges',
      'a market trader, 34, was held',
      'Their driver, 41, denied it.',
    ],
    not: ['the police, 52, and the army, 30,', 'the shelters, 52 in all, were', 'The largest family, 14, was housed'],
  },
  {
    id: 'plot-or-department',
    reason: 'names a thing, counts nothing',
    caseSensitive: true,
    match: '(?:Department|Dept\\.?|Plot) \\d{1,4}',
    examples: ['offices on Plot 2, Lumumba Avenue', 'in Department 42 on March 9.'],
    not: ['In a second plot 40 men', 'Within the department 15 staff'],
  },
  {
    id: 'year-at-school',
    reason: 'names a thing, counts nothing',
    caseSensitive: true,
    match:
      '(?<=[\\p{L},] )(?:Standard|Std\\.?|Form|Years?|Primary|Senior) (?:[1-9]|1[0-3]|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)(?:(?: and|,| to) (?:[1-9]|1[0-3]))?',
    examples: ['anyone below Standard Seven.', 'shown in Year 9 assemblies', 'pupils of Form 4 and', 'in Years 7 to 9'],
    not: ['Year 2009', 'Senior 15 officers', 'Forms 200', 'Form 12 committees and'],
  },
  {
    id: 'day-behind-its-weekday',
    reason: 'a date',
    match:
      '(?<=(?:announced|said|reported|stated|confirmed|disclosed|told \\p{L}{3,14}) (?:here )?(?:on )?)(?:mon|tues|wednes|thurs|fri|satur|sun)day \\((?:[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?(?=\\))',
    examples: ['announced on Thursday (13).', 'told reporters on Monday (3rd)'],
    not: ['said on Sunday (13 women)', 'said on Thursday (40)', 'the most arrests on Thursday (18)'],
  },
  {
    id: 'under-an-age-as-a-label',
    reason: 'an age',
    match: '(?:under|over|below|above)(?: the age of)? \\d{1,2}(?: years(?: of age)?)?(?= ?[:)])',
    examples: ['Of these, under 18: 25', '(all under 16)', 'Under 18 years of age: 16.8%'],
    not: ['under 180: 25'],
  },
  {
    id: 'size',
    reason: 'a size',
    match: '{n} (?:by|x|×) (?!(?:19|20)\\d\\d(?!\\d)){n}(?: metres| meters| feet| cm| kilometres)?',
    examples: ['a plot of 30 by 30 metres', '3 x 4'],
    not: ['30 helped by 30 volunteers', 'to 4,000 by 2025'],
  },
  {
    id: 'as-young-as',
    reason: 'an age',
    match: '(?:as (?:young|old) as|at the age of|at age) {n}(?! (?:per cent|percent|%))',
    examples: ['some as young as 13.'],
    not: ['as many as 13'],
  },
  {
    id: 'so-many-to-a-room',
    reason: 'how things are shared out',
    match: '{n} to an? (?:room|bed|cell|house|tent|class|boat|table|flat|mattress)',
    examples: ['men slept eight to a room'],
    not: ['sent 30 to a shelter'],
  },
  {
    id: 'minimum-age',
    reason: 'an age',
    match:
      '(?:minimum|legal|voting|school-leaving|retirement|marriageable|marrying) age(?: [\\p{L}-]{1,14}){0,7} (?:at|to|as|is|was|of|from|remains|remained|stays) {n}(?: (?:to|from) {n})?(?=[.,;:)]|$| (?:and|or|for|in|years|with)(?!\\p{L}))',
    examples: [
      'sets the minimum age for work at 14.',
      'the minimum age for full-time work is 15.',
      'the legal age of marriage is 18,',
      'raised the minimum age to 15 and',
      'The minimum age for housemaids bound for Saudi Arabia remains 25,',
    ],
    not: ['minimum age checks at 14 sites'],
  },
  {
    id: 'between-two-ages',
    reason: 'an age',
    match:
      '(?:girls|boys|children|youths|teenagers|adolescents|youngsters|women|men|people|victims|residents|they|them|most|all) (?:is|are|was|were) (?:now |all |mostly )?between {n} and {n}(?=[.;)]|$|, |(?: years| and)(?!\\p{L}))',
    examples: ['The girls are between 9 and 17.', 'most were between sixteen and twenty, and'],
    not: ['children were between 12 and 16 per cent', 'they are between 9 and 17 kilometres apart'],
  },
  {
    id: 'someone-of-an-age',
    reason: 'an age',
    match:
      '(?:an?|the|one|her|his|little|young) (?:girl|boy|child|woman|man|teenager|youth|mother|widow|daughter|son|brother|sister) of (?:just |only |about |barely )?{n}(?=[,.;:)]|$| (?:who|and|from|in|was|is|had|has|years|can|could|goes|went|said|says|told|died|will|would|may|might|came|left)(?!\\p{L}))',
    examples: [
      'selling a girl of 15.',
      'the woman of 29 who',
      'a boy of eight can turn',
      'A man of twenty-six goes to bed',
    ],
    not: ['a child of 12 siblings', 'one woman of 30 interviewed'],
  },
  {
    id: 'national-of-an-age',
    reason: 'an age',
    caseSensitive: true,
    match:
      '(?:an?|the|A|An|The) \\p{Lu}\\p{Ll}{2,13}(?:an|ese|ian|i|ish|ch|er) of [1-9]\\d(?=,| (?:who|was|is|has|had)(?!\\p{L}))',
    examples: ['Their driver, a Kenyan of 52, was fined', 'a Nepali of 19 who'],
    not: ['an American of 52 states', 'the Kenyan of 30 workers'],
  },
  {
    id: 'for-every',
    reason: 'a ratio',
    match:
      'for every {n}|per {n} (?:inhabitants|people|population|persons|women|children|adults|workers|residents|live births)',
    examples: ['For every ten victims detected', '2.4 per 100,000 inhabitants'],
    not: ['every 10 victims', 'per 3 days'],
  },
  {
    id: 'clock-at',
    reason: 'a time of day',
    match:
      '(?:at|from|until|before|after|around) \\d{1,2}[.:]\\d\\d(?=[,.;)]|$| (?:on|in|to|and|every|this|from)(?!\\p{L}))',
    examples: ['lands at 22.15.', 'from 9.30 to noon'],
    not: ['at 22.15 per cent', 'at 3.50 euros'],
  },
  {
    id: 'clock-on-weekdays',
    reason: 'a time of day',
    match: '(?:weekdays|daily|every day|monday to friday|days a week),? from {n} to {n}(?=[.,;)]|$)',
    examples: ['on weekdays from nine to five.'],
    not: ['daily from nine to five countries'],
  },
  {
    id: 'age-behind-a-town',
    reason: 'an age',
    caseSensitive: true,
    match:
      '(?<=(?:[Ff]ather|[Mm]other|[Ww]oman|[Mm]an|[Tt]eacher|[Ff]armer|[Ww]orker|[Nn]urse|[Ff]isherman|[Tt]rader|[Ss]urvivor|[Ww]idow)(?: of \\p{Ll}{3,14})? (?:in|from|of) \\p{Lu}[\\p{L}-]{2,20}, )[1-9]\\d(?=, (?:said|says|told|who|has|had|was|is|recall(?:s|ed)?|remember(?:s|ed)?|added|explained)(?!\\p{L}))',
    examples: ['A father in Kimbe, 45, said that', 'a teacher of history in Kimbe, 52, recalled'],
    not: ['The mothers in Kimbe, 45, said', 'A woman in Lima, 450, said'],
  },
  {
    id: 'clock-in-words',
    reason: 'a time of day',
    match:
      '(?<=(?:at|until|till|before|after|since|around) (?:a )?)(?:(?:half|quarter|twenty|ten|five) past {n}(?=[.,;)]|$)|(?:quarter|twenty|ten|five) to {n}(?=[.,;)]|$))',
    examples: ['questions until half past eleven.', 'at quarter to nine, the'],
    not: ['half of past clients', 'fell by a quarter to 12.', 'grew from ten to 30 women', 'half the women'],
  },
  {
    id: 'clock',
    reason: 'a time of day',
    match:
      "between (?:1?\\d|2[0-4])[.:][0-5]\\d and (?:1?\\d|2[0-4])[.:][0-5]\\d(?=[.,;)]|$| (?:on|every|daily)(?!\\p{L}))|{n}(?:[.:]\\d\\d)? ?(?:a\\.m\\.?|p\\.m\\.?|am|pm|o'clock|hrs|noon|midnight|GMT|UTC)",
    examples: ['between 9.00 and 16.30.', "nine o'clock", '9 a.m.', '5 pm', '14.30 hrs'],
    not: ['at 9 sites'],
  },
  {
    id: 'percentage-points',
    reason: 'a difference in percentage points',
    match: '{n}(?: |-)(?:percentage|per cent|percent)(?: |-)points?',
    examples: ['three percentage points', '3 percentage-points'],
    not: ['30 per cent', 'four points of entry'],
  },
  {
    id: 'multiple',
    reason: 'a multiple, no level',
    match:
      '(?<![.,\\d]|\\d )(?!\\d{3}|\\d{1,3}[ .,]\\d{3}){n} times|{n}(?: times (?:more|as|higher|larger|greater|bigger|the|that|what|over)(?!\\p{L})|-fold|fold)|by a factor of {n}',
    examples: ['four times a year', 'three times as many', 'by a factor of ten'],
    not: ['treated by three psychologists', 'rang 2,187 times', 'called 412 times'],
  },
  {
    id: 'change',
    reason: 'a change, no level',
    match: `(?:rise|increase|drop|fall|decrease|decline|growth|reduction|jump|surge|cut|hike|gain|loss)s? of ${ABOUT}{n}(?: per cent| percent| ?%)|${CHANGED} (?:by )?${ABOUT}{n}(?: per cent| percent| ?%)|${CHANGED} by ${ABOUT}{n}`,
    examples: ['an increase of 8 per cent', 'rose by 12 per cent', 'fell by 40', 'grew nearly 30%'],
    not: ['rose from 200 to 300', 'fell to 30', 'cut down 40 trees'],
  },
  {
    id: 'up-or-down',
    reason: 'a change, no level',
    match: `(?<!m[a-z]{3,5} |t[a-z]{3,5} |add[a-z]{0,2} )(?:up|down) (?:by )?${ABOUT}{n}(?: per cent| percent| ?%)`,
    examples: ['up 30%', 'down by 12 per cent'],
    not: ['picked up 40 children', 'set up three shelters', 'made up more than 50 per cent', 'up to 22%'],
  },
  {
    id: 'percent-more',
    reason: 'a change, no level',
    match:
      '(?:\\d{1,12}(?:\\.\\d{1,6})?|\\p{L}{3,12}) ?(?:per cent|percent|%) (?:increase|rise|drop|fall|decline|decrease|reduction|growth|jump|surge|cut|hike|higher|lower|more|fewer|less|above|below|up|down)',
    examples: ['a 20 per cent increase', '25 percent above 2019', '15% fewer victims'],
    not: ['20 per cent of the increase', '55% are Cambodian'],
  },
  {
    id: 'rank',
    reason: 'a rank',
    match: '(?:ranked|ranks|ranking|rank|top) {n}',
    examples: ['ranked 12', 'the top ten'],
    not: ['high-ranking officers', 'top officials'],
  },
  {
    id: 'age-behind-someone',
    reason: 'an age',
    match:
      '(?<=(?:man|woman|driver|owner|suspect|defendant|mother|father|teacher|worker|foreman|employer|recruiter|captain|skipper|farmer|boy|girl|teenager|manager|director|officer|accused|partner|husband|wife|colleague|neighbour|brother|sister|son|daughter|nephew|niece|uncle|aunt), )\\d{2}(?=, (?:had|has|was|is|are|were|and|who|must|may|could|should|will|would|pleaded|denies|denied|told|said)(?!\\p{L}))|(?<=(?:couple|pair) (?:of|aged) )\\d{2} and \\d{2}(?! \\p{L}{3,14}s(?!\\p{L}))|(?<=(?:couple|pair|brothers|sisters|both|wife|husband|partners|spouses), )\\d{2} and \\d{2}(?=,)',
    examples: [
      'The man, 58, had pleaded',
      'The defendant, 57, must pay',
      'the couple, 39 and 44, are',
      'A couple of 52 and 49 were',
      'the driver, 39, pleaded',
      'A Barrie man, 39, and his business partner, 51, are charged',
      'a husband and wife, 34 and 29, guilty',
    ],
    not: ['the women, 58 of them,', 'a total, 58 women', 'the pair, 30 women', 'in the factory, 85, said'],
  },
  {
    id: 'age-behind-name',
    reason: 'an age',
    caseSensitive: true,
    match:
      '(?<=\\p{Lu}[\\p{L}-]{1,20}, )(?<!(?:(?:^|[^\\p{L}])(?:in|at|In|At|the|The|from|From|near)|;) \\p{Lu}[\\p{L}-]{1,20}, )\\d{1,2}(?= years|, |\\.$|\\)|,$)',
    examples: ['Inspector Marta Rojo, 46.', 'Moussa, 41, said', 'Ana, 9 years'],
    not: ['In Chile, 30 victims', 'Kenya, 1,150 traders', 'in London, 12.', 'Albania, 71; Sudan, 48.'],
  },
  {
    id: 'age-in-brackets',
    reason: 'an age',
    caseSensitive: true,
    match:
      '(?<=, \\p{Lu}[\\p{L}-]{1,20} \\p{Lu}[\\p{L}-]{1,20} \\()[1-9]\\d(?=\\),? (?:told|said|says|recalls?|recalled|explains?|explained|remembers|admits|admitted)(?!\\p{L}))',
    examples: ['Its chairperson, Willem Brandt (61), told this newspaper'],
    not: ['More men from Burkina Faso (64) said', 'in Sierra Leone (61), and'],
  },
  {
    id: 'whole-inventory',
    reason: 'names all there are',
    match:
      "(?<=(?:'s|its|their|our|all|all the|all of the) (?:other |remaining )?){n} (?:federal |member |administrative |neighbouring )?(?:states|provinces|regions|districts|departments|counties|governorates|parishes|cantons|municipalities|member states|countries|atolls|islands|oblasts|prefectures)(?!\\p{L})",
    examples: ["the country's 32 states", 'its 175 member states', 'all 18 departments'],
    not: ['in 18 departments', "the country's shelters in 12 districts"],
  },
  {
    id: 'members-of-an-agency',
    reason: 'how many members an organisation has',
    match:
      '(?:has|have|had|with|counts|count|comprises|comprising|unites|uniting|brings together|bringing together|of|its|all|made up of) (?:now |today |currently )?(?:the |its )?{n} (?:member|participating) (?:states|countries|nations)(?! of)',
    examples: ['The ILO counts 187 member States', 'with 173 member states', 'its 57 participating States'],
    not: ['12 member states signed', 'has 12 members of staff'],
  },
  {
    id: 'whole-of-parts',
    reason: 'names all there are',
    match:
      '(?<=\\d of |\\d out of |\\d of the |\\d out of the |(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) of the ){n}(?= (?:\\p{L}{1,14} ){0,2}(?:states|provinces|regions|districts|departments|counties|countries|municipalities|islands))',
    examples: ['29 of 32 states', '12 of the 18 departments'],
    not: ['120 of 300 victims', 'in 12 districts'],
  },
  {
    id: 'idiom',
    reason: 'a saying or a name',
    match:
      '(?:a |one )?thousand (?:thanks|apologies)|(?:five|four|three|two)-star|one-stop|(?:the )?four corners|two-wheelers?|G-?(?:7|8|20|77)|one another|no one|any one|one day|one by one|one of|each one|zero tolerance|zero-tolerance|(?:the )?big five|half (?:of )?the (?:battle|story|truth)(?=[.,;:!?)]|$)|(?:the )?(?:\\p{L}{1,10} )?(?:twenties|thirties|forties|teens)|two thumbs|second thoughts?|at one point|one thing|day one|square one|ground zero',
    examples: [
      'Getting them back was half the battle.',
      'know the other half of the story.',
      'a thousand thanks',
      'a five-star hotel',
      'the four corners of',
      'zero tolerance',
      'no one',
    ],
    not: ['a thousand victims', 'two victims'],
  },
]);
