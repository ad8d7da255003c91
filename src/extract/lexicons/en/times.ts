import type { CalendarWords } from '../lexicon.ts';
import { YEARS_BEFORE_NUMBERS } from '../sharedTimes.ts';
import { timeRules } from '../timeRules.ts';

export const calendar: CalendarWords = {
  months: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    sept: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  ordinals: [
    ['first', '1'],
    ['second', '2'],
    ['third', '3'],
    ['fourth', '4'],
  ],
  last: 'last',
  units: { da: 'day', week: 'week', month: 'month', year: 'year', annual: 'year' },
  spans: { month: 1, quarter: 3, 'half-year': 6 },
};

/** "May" is also a verb: "12 may have crossed". */
const MAY =
  'may(?! (?:be|have|not|also|need|still|well|never|only|even|soon|come|go|face|apply|return|become|include|take|seek|lead|lack)(?!\\p{L}))';
const FULL_MONTHS = `january|february|march|april|${MAY}|june|july|august|september|october|november|december`;
const SHORT_MONTHS = '(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?';
const PART = '(?:(?:the )?(?:early|late|mid|beginning of|start of|end of|close of|middle of)[ -])?';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
/** A round year may be a count ("in 2000 villages"); other counts of four digits bear a comma. */
const COUNTED_BEHIND =
  '(?:(?<=[1-9])|(?! (?!its |their |the |his |her |our |this |that |these |with |and |or |but |by |from |in |into |for |to |at |on |of |when |while |as |were |was |had |have |has |after |before |which |who |whose |including |under |through |because |via |among |across |amid |alone |only |against |than |also |found |helped |said )(?:\\p{L}{2,14} ){0,2}(?:people|men|women|children|police|staff|per cent|percent|\\p{L}{3,14}s)(?!\\p{L})))';

/** Reading-rules §13. In the patterns {y} is a year, {m} a month, {d} a day of the month; numbers behind them name the end. */
export const times = timeRules(
  {
    month: `${FULL_MONTHS}|${SHORT_MONTHS}`,
    day: '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?',
  },
  [
    {
      id: 'nth-since',
      kind: 'day',
      match:
        '(?:the )?(?:(?!(?:just|almost|must|least|past|both|with) )\\p{L}{2,9}(?:th|st|nd|rd|second|third|ird)|\\d{1,2}(?:st|nd|rd|th)|last|largest|biggest|highest|lowest|worst|best) (?:\\p{L}{2,12} )?since (?:{m1} )?{y1}|the (?:\\p{L}{2,7}th|\\d{1,2}(?:st|nd|rd|th)) such (?:\\p{L}{2,12} ){1,8}?since (?:\\p{L}{1,14} ){0,10}?(?:in )?(?:{m2} )?{y2}',
      examples: [
        'the fourth since 2008',
        'the sixth such flight that IOM has organized from Bangui since fighting flared up in the country in December 2013',
        'the highest number since March 2008',
        'the 3rd since 2010',
      ],
      not: ['just six since 2012', 'since 2008', 'victims since 2008'],
    },
    {
      id: 'record-since-what-happened',
      kind: 'day',
      match:
        '(?:highest|lowest|largest|biggest|smallest|worst|best|most|first)(?: \\p{L}{1,14}){0,4} since (?!then |that |when )(?:\\p{L}{1,14}(?:-\\p{L}{1,14})? ){1,6}?(?:in|on|of) (?:{d} (?:of )?)?(?:{m1} )?{y1}',
      examples: ['the highest share since the system was set up in 2006'],
      not: ['since the system was set up in 2006', 'the highest of all. Since the war of 2006'],
    },
    {
      id: 'present-since',
      kind: 'relative',
      match: "(?:present|active|based|at work) in (?:the )?(?:\\p{L}[\\p{L}'-]{1,20} ?){1,4} since {y1}",
      examples: ['the charity, active in Nepal since 1998, runs'],
      not: ['working since 1998'],
    },
    {
      id: 'since-then',
      kind: 'since-then',
      match: '(?:ever )?since (?:then|that (?:year|date|time))|from (?:then|that year) on(?:wards?)?',
      examples: ['Since then 300 women', 'from then on', 'since that year'],
      not: ['since 2012', 'since the year'],
    },
    {
      id: 'founded-in',
      kind: 'day',
      match:
        '(?<=(?:ngo|charity|group|organi[sz]ation|association|foundation|agency|network) )(?:founded|created|established|set up) in {y1}(?=,)',
      examples: ['an NGO founded in 1998, bought'],
      not: ['a charity founded in 1998 helped', 'founded in 1998,'],
    },
    {
      id: 'opened-and-does',
      kind: 'day',
      match:
        '(?:opened|started|began|inaugurated|was founded|was set up|was launched) in {y1}(?= and (?:which |that )?(?:now |today )?(?:\\p{L}{3,14}s|has)(?!\\p{L}))',
      examples: ['The centre opened in 2012 and deals with'],
      not: ['opened in 2012 and helped', 'opened in 2012'],
    },
    {
      id: 'dating-from',
      kind: 'day',
      match:
        '(?<=(?:oldest|earliest|longest)(?: of (?:them|which|these))?(?: cases?| ones?| files?)? )(?:(?:dat(?:es?|ed|ing)|go(?:es|ing)?|went|stretch(?:es|ing)) back to|dat(?:es?|ing) from) (?:{m1} )?{y1}',
      examples: ['pending, the oldest dating back to 2011', 'the earliest of which dates from March 2009'],
      not: ['went back to 20 villages', 'in 2011', '90 cases that date from 2012'],
    },
    {
      id: 'in-force-since',
      kind: 'day',
      match: 'in (?:force|effect) since (?:{d} )?(?:{m1} )?{y1}',
      examples: ['the ILO convention, in force since 2017', 'in effect since 1 January 2012'],
      not: ['since 2012', 'came into force in 2012'],
    },
    {
      id: 'since-what-happened',
      kind: 'since',
      match: `(?:ever )?since (?!then |that |when |(?:early |late |mid-)?(?:${FULL_MONTHS}) )(?:\\p{L}{1,14}(?:'s)?(?:-\\p{L}{1,14})?,? ){1,8}?(?:in|on|of) (?:early |late |mid-)?(?:{d} (?:of )?)?(?:{m1} )?{y1}`,
      examples: [
        "Since GRETA's first visit, in 2013",
        'Since the project began in 2018, 340 communities',
        'since its launch in March 2016',
        'since the coup of 1 February 2021',
        'since an agreement was signed in 2013',
        'since the Taliban takeover in August 2021',
      ],
      not: ['Since then the police freed 30 women in 2009', 'since Monday, 30 in 2009'],
    },
    {
      id: 'law-of-a-day',
      kind: 'day',
      match:
        '(?:law|act|decree|ordinance|order|directive|regulation|convention|agreement|protocol|treaty|resolution)(?: (?:no\\.? ?)?[\\d./-]{1,14})? of {d} {m1} {y1}',
      examples: ['protected by the law of 15 December 1980', 'Regulation No 12 of 5 May 2019'],
      not: ['the victims of 3 August 2016', 'the law helped 30 victims on 3 August 2016'],
    },
    {
      id: 'law-of-a-year',
      kind: 'relative',
      match:
        '(?:law|act|decree|convention|protocol|resolution|constitution)s? (?:[\\p{L}\\d/-]{1,14} ){0,4}?(?:of|from) {y1}|(?:act|law|code|ordinance|rules|regulations), (?:no\\. ?\\d{1,4} of )?(?:19|20)\\d\\d|(?:adopted|signed|ratified|enacted|passed|amended|dated|dating from|dates from|dates back to) (?:\\p{L}{1,14} ){0,2}(?:in |on |of )?(?:early |late )?(?:\\d{1,2} )?(?:[\\p{L}]{3,9} )?(?:19|20)\\d\\d',
      examples: [
        'the law of 2007',
        'Law 154 of 2008 obliges',
        'Trafficking in Persons Act, No. 3 of 2015',
        '(Control) Act, 2064',
        'adopted in 2000',
        'signed in May 2006',
      ],
      not: ['30 victims helped in 2008', 'passed 70 cases in 2008'],
    },
    {
      id: 'scheduled',
      kind: 'relative',
      match:
        '(?:due|scheduled|planned|expected|set(?! up)|will (?:end|open|start|begin|run|close|reopen|continue)|(?<!(?:trial|test|pilot|dry|a|the|first|second|last) )runs?|expires?|ends) (?:\\p{L}{1,14} ){0,3}?(?:in|for|by|to|until|through|at the end of|on|from) (?:{d} )?(?:early |late |mid-)?(?:{m1} )?{y1}',
      examples: ['due to open in 2012', 'which runs to 2025', 'will end in December 2016', 'scheduled for 2018'],
      not: ['opened in 2012'],
    },
    {
      id: 'budget-of-a-year',
      kind: 'in',
      match:
        '(?:(?:budget|appeal)s? (?:for|of|in) (?:the year |fiscal year )?|(?:in|under|from|within) (?:the|its|their|our) (?=\\d{4} budget)){y1}(?: budget)?',
      examples: ['the budget for 2006', 'has been set aside in the 2025 budget', 'paid from its 2019 budget'],
      not: ['the report for 2006', 'in the 2025 law'],
    },
    {
      id: 'year-of-a-report',
      kind: 'relative',
      match:
        '(?:study|report|review|evaluation|edition|plan|agenda|law|act|decree|agreement|convention|protocol|resolution|constitution|world cup)s? (?:(?!thousand |million |billion |dollars |euros )[\\p{L}\\d/-]{1,14} ){0,4}?(?:of|for|from) {y1}(?: ?[-–/] ?{y2})?(?! \\p{L}{3,14}s(?!\\p{L}))',
      examples: ['the law of 2007', 'the plan of action for 2010-2012'],
      not: [
        'A 2013 survey',
        'in 2006 the victims',
        'the plans of 2000 refugees',
        'the plan seeks 98 million dollars for 2024',
      ],
    },
    {
      id: 'campaign-of-a-year',
      kind: 'in',
      match:
        '(?:in|during|for|over|throughout) (?:its|the|their|this) {y1} (?:campaign|season|harvest|edition|(?:school|financial|fiscal|calendar) year)',
      examples: ['In its 2020 campaign the charity'],
      not: ['the 2020 campaign plan', 'in 2020'],
    },
    {
      id: 'since-a-law',
      kind: 'since',
      match:
        'since (?:the (?:adoption|passage|passing|enactment|entry into force|signing) of )?the {y1} (?:\\p{L}{2,14} ){0,3}(?:act|law|code|convention|protocol)(?: came into force| was (?:passed|adopted))?',
      examples: ['Since the adoption of the 2015 Act', 'Since the 2016 law came into force'],
      not: ['since 2015', 'under the 2015 Act'],
    },
    {
      id: 'from-year-told-of-to-year',
      kind: 'span',
      match: '(?:between|from) {y1}, [^.;:,\\d]{4,70}, (?:and|to) {y2}',
      examples: ['Between 2015, when the law came into force, and 2019'],
      not: ['between 2015, 30 victims, and 2019'],
    },
    {
      id: 'census-of-a-year',
      kind: 'in',
      match:
        '(?:according to|in|by) (?:the|a) {y1} (?:national |population |school )?census|census (?:of|in|from) {y2}',
      examples: ['According to the 2018 census,', 'a census of 2018 found'],
      not: ['the 2018 report', 'a census of 310 children'],
    },
    {
      id: 'report-of-a-year',
      kind: 'relative',
      match:
        '{y1} (?:\\p{L}{1,14} ){0,3}?(?:report|study|review|edition|budget|plan|agenda|law|act|decree|rule|rules|agreement|convention|protocol|resolution|constitution|strategy|world cup|olympics|earthquake|tsunami|games)',
      examples: ['the 2010 Act', 'Under the 2018 ministerial rule', 'UNODC 2024 report'],
      not: ['A 2013 survey', 'in 2006 the victims', '2000 refugees'],
    },
    {
      id: 'peak-of-a-year',
      kind: 'in',
      match: '(?<=than )in {y1}(?=, when )',
      examples: ['fewer than in 2019, when their number peaked'],
      not: ['fewer than in 2019.'],
    },
    {
      id: 'comparison',
      kind: 'relative',
      match: `(?:than|as many as|as much as|as high as|as|compared (?:to|with)|against|versus|relative to|up from|down from) (?:(?:in |during )?the same (?:period|months|quarter|time) (?:of|in) )?(?:(?:those|that|the \\p{L}{3,12}) )?(?:(?:of|for) )?(?:in )?(?:{m1} )?{y1}${COUNTED_BEHIND}(?![-–/]\\d)`,
      examples: [
        'three times as many as in 2015',
        'twice as many as in the same period of 2018',
        'more than in 2016',
        'compared with 2009',
        '25 per cent lower than in March 2007',
      ],
      not: ['more than 2000 victims', 'as many as 2000 refugees', 'up from 30 in 2008'],
    },
    {
      id: 'comparison-with-the-year-before',
      kind: 'relative',
      match:
        '(?:than|as) (?:in |during )?the (?:previous|preceding|same|prior) (?:year|month|quarter)|than (?:in )?the year before|(?:than|as) a year (?:earlier|before)',
      examples: ['15 per cent more than the year before', 'twice as many as the previous year'],
      not: ['against 12 the previous year'],
    },
    {
      id: 'from-month-to-month',
      kind: 'span',
      match: `(?:(?:between|from|since|during) )?${PART}(?:{d} (?:of )?)?{m1}(?: {d})?(?:,? {y1},?)? ?(?:to|and|until|till|through|up to|[-–—]) ?${PART}(?:{d} (?:of )?)?{m2}(?: {d},?)?,? (?:of )?{y2}`,
      examples: [
        'from April 2005 to October 2006',
        'between April 2005 and October 2006',
        'between February and November 2018',
        'from 3 March to 14 April 2010',
        'from March 3 to April 14, 2010',
        'January–June 2009',
        'In June and July 2008',
        'From Oct. 1, 2021, through April 30, 2022',
      ],
      not: ['April and October', 'between 2004 and 2006'],
    },
    {
      id: 'from-day-to-day-of-one-month',
      kind: 'day',
      match:
        '(?:(?:from|between|on) )?(?:the )?{d} ?(?:to|and|until|through|[-–]) ?{d} (?:of )?{m1}(?!,? (?:19|20)\\d\\d)',
      examples: ['from 17 to 24 June', 'between 3 and 5 May', 'on 17–24 June'],
      not: ['from 17 to 24 June 2010', 'from 17 to 24 participants'],
    },
    {
      id: 'from-day-to-day-behind-month',
      kind: 'day',
      match: '(?:(?:from|between|on) )?{m1} {d} ?(?:to|and|until|through|[-–]) ?{d}(?!,? (?:19|20)\\d\\d|\\d)',
      examples: ['June 17-24', 'from June 17 to 24'],
      not: ['June 17-24, 2010'],
    },
    {
      id: 'from-day-to-day',
      kind: 'in',
      match: '(?:(?:from|between|on) )?(?:the )?{d} ?(?:to|and|until|through|[-–]) ?{d} (?:of )?{m1},? {y1}',
      examples: ['from 17 to 24 June 2010'],
      not: ['from 17 to 24 June'],
    },
    {
      id: 'from-day-to-day-behind-month-of-year',
      kind: 'in',
      match: '(?:(?:from|between|on) )?{m1} {d} ?(?:to|and|until|through|[-–]) ?{d},? {y1}',
      examples: ['June 17-24, 2010'],
      not: ['June 17-24'],
    },
    {
      id: 'from-month-to-month-without-year',
      kind: 'day',
      match:
        '(?:between|from) (?:{d} (?:of )?)?{m1}(?: {d})? (?:to|and|until|till|through) (?:{d} (?:of )?)?{m2}(?: {d}(?! \\p{Ll}))?(?!,? (?:19|20)\\d\\d)',
      examples: ['between March and June', 'from 3 March to 4 April', 'from March to June'],
      not: ['between March and June 2008'],
    },
    {
      id: 'from-year-to-now',
      kind: 'since',
      match: `(?:from|between|since) ${PART}(?:{m1} )?{y1} (?:to|until|till|through|and|up to) (?:today|now|date|(?:the )?present(?: day)?)`,
      examples: ['from 2005 to today', 'from January 2005 to date', 'between 2005 and now'],
      not: ['from 2005 to 2006'],
    },
    {
      id: 'year-and-part-of-year',
      kind: 'span',
      match: '(?:in|during|throughout) {y1} and (?:\\p{L}{3,8} )?(?:part|much|most|half) of {y2}',
      examples: ['during 2015 and part of 2016', 'in 2015 and much of 2016'],
      not: ['in 2015 and in 2016'],
    },
    {
      id: 'closed-a-year',
      kind: 'in',
      match: '(?:closed|ended|finished) {y1} with',
      examples: ['closed 2019 with a surplus'],
      not: ['closed with 2019'],
    },
    {
      id: 'figure-of-a-year',
      kind: 'in',
      match: 'the {y1} (?:figure|total|number|level|count|tally)(?= of)',
      examples: ['double the 2022 figure of 29'],
      not: ['the 2022 figures of the office', 'the 2022 total'],
    },
    {
      id: 'from-an-event-to-a-year',
      kind: 'span',
      match: `from the (?:day|moment|time|date|year|start|launch|opening) (?:\\p{L}{1,14} ){1,8}?(?:in|of) (?:{m1} )?{y1} (?:to|until|till) ${PART}{y2}`,
      examples: ['From the day it came into force in 2014 until the close of 2019, prosecutors'],
      not: ['from the day it came into force in 2014', 'from the office in 2014 cases until 2019'],
    },
    {
      id: 'from-year-to-year',
      kind: 'span',
      match: `(?:(?:from|between|since|over|during|in) )?${PART}{y1} (?:to|until|till|through|(?<=between .{0,20})and) ${PART}{y2}`,
      examples: ['between 2004 and 2006', 'from 2011 to 2017', '2009 through 2014', 'from late 2009 to early 2011'],
      not: ['in 2004 and 2006'],
    },
    {
      id: 'years',
      kind: 'span',
      match: '(?:(?:in|during|over|for|the) )?(?:the )?(?:period |years )?{y1} ?[-–/] ?{y2}(?![-\\d])',
      examples: ['2004-2006', '2004/2005', 'in the period 2009–2013'],
      not: ['2004-06-12'],
    },
    {
      id: 'years-in-short',
      kind: 'span',
      match: '(?:(?:in|during|for|the) )?(?:fiscal year |financial year |season )?{y1}[-–/](?<yy>\\d\\d)(?![-\\d])',
      examples: ['in 2009-10', '2008/09'],
      not: ['2004-2006'],
    },
    {
      id: 'year-and-year',
      kind: 'span',
      match:
        '(?:in|for|during|throughout|over|(?:in|over) the course of) (?:both )?{y1}(?:, (?:19|20)\\d\\d){0,3},? and {y2}(?: (?:put |taken )?together| combined)?',
      examples: [
        'in the course of 2019 and 2020',
        'in 2006 and 2007',
        'in 2005, 2006 and 2007',
        'during 2008 and 2009',
      ],
      not: ['between 2006 and 2007'],
    },
    {
      id: 'record-since',
      kind: 'relative',
      match:
        '(?:highest|lowest|largest|biggest|smallest|worst|best|most|first)(?: \\p{L}{1,14}){0,4} since (?:early |late |mid-)?(?:{m1} )?{y1}',
      examples: ['the highest number since 2009', 'the first such trial since May 2014'],
      not: ['since 2009, the highest number'],
    },
    {
      id: 'since',
      kind: 'since',
      match: `(?:since|starting in|starting from|beginning in|ever since) ${WEEKDAY}${PART}(?:the )?(?:summer of |year )?(?:{d} (?:of )?)?(?:{m1} )?(?:{d},? )?(?:of )?{y1}`,
      examples: [
        'since 2003',
        'Since March 2006',
        'since 25 August 2017',
        'since August 25, 2017',
        'since early 2009',
        'since the end of 2019',
      ],
      not: ['since 25 August', 'in 2003'],
    },
    {
      id: 'from-on',
      kind: 'since',
      match: `from ${PART}(?:{m1} )?{y1} (?:on|onwards?)`,
      examples: ['from 2003 onwards', 'from March 2006 on'],
      not: ['from 2003 to 2005'],
    },
    {
      id: 'goal',
      kind: 'relative',
      match: `(?<=(?:intends?|plans?|aims?|hopes?|wants?|expects?|due|will|shall|pledged|promised|undertook|wishes|target|goal) (?:have )?(?:(?!(?:had|has|have|and|which|that|as|was|were) )[\\p{L}\\d-]{1,14} ){1,12})by (?:the )?${PART}(?:year )?{y1}${COUNTED_BEHIND}`,
      examples: ['intends to open a shelter in Kasungu by 2019', 'will train 300 officers by the end of 2020'],
      not: ['300 had been trained by 2019', 'plans its budget and had rescued 80 women by 2016'],
    },
    {
      id: 'those-of-a-year',
      kind: 'in',
      match: '(?<=(?<![\\p{L}])(?:of|in|among|all|for) the ){y1}(?= \\p{L}{4,14}s(?!\\p{L}))',
      examples: ['12% of the 2018 visits'],
      not: ['of the 2018, visits', '2018 visits'],
    },
    {
      id: 'until',
      kind: 'until',
      match: `(?:until|till|before|by|up to|prior to|as late as) ${WEEKDAY}(?:the )?${PART}(?:year )?(?:{d} (?:of )?)?(?:{m2} )?(?:{d}, )?{y2}${COUNTED_BEHIND}`,
      examples: ['before 2003', 'until 2003', 'by the end of 2003', 'until March 2009', 'By 31 December 2010'],
      not: ['up to 180 people', 'before September', 'by 2000 refugees'],
    },
    {
      id: 'half-year',
      kind: 'in',
      match: '(?:(?:in|during|over|for) )?(?:the )?(?<half>first|second|1st|2nd|last) (?:half|semester) (?:of )?{y1}',
      examples: ['in the first half of 2008', 'the second half of 2010'],
      not: ['in the first half', 'the first half of the year'],
    },
    {
      id: 'quarter',
      kind: 'in',
      match:
        '(?:(?:in|during|over|for) )?(?:the )?(?<quarter>first|second|third|fourth|last|1st|2nd|3rd|4th) quarter (?:of )?{y1}',
      examples: ['in the first quarter of 2008', 'the third quarter of 2009'],
      not: ['a quarter of victims', 'the third quarter'],
    },
    {
      id: 'months-of-year',
      kind: 'in',
      match:
        '(?:(?:in|during|over|for|within) )?(?:the )?(?<which>first|last) (?<months>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven) months of {y1}',
      examples: ['in the first nine months of 2008', 'the last 4 months of 2016'],
      not: ['the first nine months of the project', 'in the last four months'],
    },
    {
      id: 'weeks-of-year',
      kind: 'in',
      match:
        '(?:(?:in|during|over|for) )?(?:the )?(?:first|last) (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:weeks|days) of {y1}',
      examples: ['the last two weeks of 2016'],
      not: ['the first nine weeks of the project'],
    },
    {
      id: 'event-before-what-was-done',
      kind: 'day',
      match:
        '(?<=, )(?:which |that )(?:was |were )?(?:created|launched|opened|inaugurated|established|founded|set up|started) (?:in|on) (?:early |late |mid-)?(?:{d} )?(?:{m1} )?{y1}(?=, (?:\\p{L}{3,10}ly )?(?:\\p{L}{2,12}ed|found|took|made|held|gave|ran|freed|met|sent|brought) )',
      examples: ['the unit, which was set up in 2009, searched 57 premises'],
      not: ['the unit, which was set up in 2009, has searched 57 premises', 'the unit set up in 2009 searched'],
    },
    {
      id: 'event-of-the-subject',
      kind: 'since-event',
      match:
        '(?:^|(?<=, ))(?:which |that )?(?:was |were )?(?:created|launched|opened|inaugurated|established|founded|set up|started|born|operational|in operation|in service|began|opened its doors)(?: by (?:\\p{L}{1,14} ){0,2}\\p{L}{1,14})? (?:in|on|since) (?:early |late |mid-)?(?:{d} )?(?:{m1} )?{y1}',
      examples: ['Launched in March 2006, the line has received', 'the centre, opened in 2004, has'],
      not: ['the centre opened in 2004'],
    },
    {
      id: 'told-on-a-day',
      kind: 'day',
      match: `(?:said|announced|explained|disclosed|revealed|stated|declared|told (?:reporters|journalists|parliament|the press|a press conference))(?: in \\p{L}{2,14})? on ${WEEKDAY}(?:(?:the )?{d} (?:of )?)?{m1}(?: {d})?,? {y1}`,
      examples: [
        'will spend 46 million, the minister announced on 7 November 2017',
        'told reporters on Monday, May 6, 2013',
      ],
      not: ['rescued on 7 November 2017', 'he said 30 victims were found on 7 November 2017'],
    },
    {
      id: 'full-date',
      kind: 'in',
      match: `(?:(?:on|as of|of|from|in) )?${WEEKDAY}(?:the )?{d} (?:of )?{m1},? {y1}`,
      examples: ['on 17 June 2010', 'as of 1 March 2005', 'on Friday, 3 May 2013', 'the 5th of May 2008'],
      not: ['on 17 June', 'June 2010'],
    },
    {
      id: 'full-date-behind-month',
      kind: 'in',
      match: `(?:(?:on|as of|of|from|in) )?${WEEKDAY}{m1} {d},? {y1}`,
      examples: ['June 17, 2010', 'on Monday, August 25, 2017'],
      not: ['June 17', 'June 2010'],
    },
    {
      id: 'month-of-year',
      kind: 'in',
      match: `(?:(?:in|during|of|for|from|on|as of) )?${PART}{m1},? (?:of )?{y1}${COUNTED_BEHIND}`,
      examples: ['in August 2015', 'of April 2013', 'late October, 2009', 'In Sept. 2011'],
      not: ['last May', 'In March 2000 refugees'],
    },
    {
      id: 'day-of-month',
      kind: 'day',
      match: `(?:(?:on|of|from|until|by|since) )?${WEEKDAY}(?:the )?{d}(?: and {d})? (?:of )?{m1}(?!,? (?:19|20)\\d\\d)`,
      examples: ['on 17 June', 'the 25th of August', 'on Monday 12 May'],
      not: ['on 17 June 2010', '115 officials', 'of whom 12 may have been sold'],
    },
    {
      id: 'day-behind-month',
      kind: 'day',
      match: `(?<!in )(?:(?:on|from|until|by|since) )?${WEEKDAY}{m1} {d}(?!,? (?:19|20)\\d\\d)`,
      examples: ['August 25', 'on May 3'],
      not: ['on May 3, 2010', 'In March 30 people were'],
    },
    {
      id: 'same-period-of-year',
      kind: 'same-period',
      match:
        '(?:(?:in|over|during|for) )?(?:the|that|this) same (?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) )?(?:period|months|quarter|time) (?:of|in|last) {y1}',
      examples: ['in the same four months of 2022', 'in the same period of 2016', 'the same months in 2014'],
      not: ['in the same period'],
    },
    {
      id: 'same-period',
      kind: 'same-period',
      match: '(?:(?:in|over|during|for|within) )?(?:the|that|this) same period|(?:in|over|during) (?:this|that) period',
      examples: ['Over the same period', 'during that period'],
      not: ['over a period'],
    },
    {
      id: 'that-year',
      kind: 'same-year',
      match: '(?:(?:in|during) )?that (?:same )?year|(?:(?:in|during) )?(?:the|this) same year',
      examples: ['That year', 'in the same year'],
      not: ['this year'],
    },
    {
      id: 'year-after',
      kind: 'next-year',
      match: '(?:(?:in|during) )?the (?:following|next) year|(?:a|one) year later|{n} years later|the year after',
      examples: ['9 per cent the following year', 'a year later', 'four years later'],
      not: ['two months later', 'next year'],
    },
    {
      id: 'before-an-event',
      kind: 'relative',
      match:
        '(?:the|a|one) (?:day|week|month|quarter|year) before (?:the|its|his|her|their|an?|this|that|he|she|it|they)(?!\\p{L}| (?:had been|stood at|was at|was \\d))',
      examples: ['the month before the vote', 'a year before they left'],
      not: ['the month before', 'the year before, 12', 'the year before it had been'],
    },
    {
      id: 'year-before',
      kind: 'previous-year',
      match:
        '(?:(?:in|during|from) )?the (?:previous|preceding|prior) year|the year before|(?:a|one) year (?:earlier|before)|(?<!the ){n} years (?:earlier|before(?! (?:they|he|she)(?!\\p{L})| an? (?:petition|pardon|parole|review|release)))',
      examples: ['against 12 the previous year', 'a year earlier', 'the year before', 'three years before'],
      not: [
        '30 years before a petition',
        'last year',
        'two months earlier',
        'two years before she left',
        'in the five years before',
      ],
    },
    {
      id: 'span-before',
      kind: 'previous-span',
      match:
        '(?:(?:in|during|from) )?the (?:previous|preceding|prior) (?<span>month|quarter|half-year)|the (?<span2>month|quarter|half-year) before(?! (?:the|its|his|her|their|an?|this|that|he|she|it|they)(?!\\p{L}))|(?:a|one) (?<span3>month|quarter) (?:earlier|before)(?! (?:the|its|his|her|their|an?|this|that|he|she|it|they)(?!\\p{L}))',
      examples: ['against 12 in the previous quarter', 'the month before', 'a month earlier'],
      not: ['last quarter', 'two months earlier', 'in the previous three months', 'the month before the vote'],
    },
    {
      id: 'rate',
      kind: 'rate',
      match:
        '(?:per|each|every|(?<!(?:for|in|within|about|almost|nearly|than|over|of|half|after|as|is|was|once) )an?) (?<per>days?|weeks?|months?|years?)|(?<per2>annually|yearly|monthly|weekly|daily)',
      examples: ['each month', 'per year', 'every week', '12,000 baht a month', 'annually'],
      not: ['this month', 'for a year'],
    },
    {
      id: 'relative',
      kind: 'relative',
      match:
        '(?:last|this|next) (?:season|year|month|week|weekend|decade|summer|winter|spring|autumn|fall|quarter|semester)|(?:(?:in|over|during|for|within) )?(?:the |these )?(?:past|last|previous|next|coming|first|final) (?:(?:few|several|couple of|\\d{1,3}|\\p{L}{3,9}) )?(?:years?|months?|weeks?|days?|decades?|hours?)|today|yesterday|tomorrow|to date|so far|until now|up to now|at present|currently|now(?! on(?!\\p{L}))|recently|(?:on|since|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\\d{1,3}|\\p{L}{1,9}) (?:years?|months?|weeks?|days?|decades?) (?:ago|later|earlier|before(?=[.,;:)]|$))|since (?:january|february|march|april|may|june|july|august|september|october|november|december)(?! (?:19|20)\\d\\d)',
      examples: [
        'last year',
        'this week',
        'to date',
        'over the past ten years',
        'three years ago',
        'so far',
        'since January',
      ],
      not: ['the year 2006', 'since January 2009'],
    },
    ...YEARS_BEFORE_NUMBERS,
    {
      id: 'in-year',
      kind: 'in',
      match: `(?:in|during|throughout|early|late|mid|since|calendar year|fiscal year|the year|summer|winter|spring|autumn|fall|end of|start of|beginning of|year was|year is|half of) (?:(?:the )?(?:whole of|all of|early|late|year|whole year|end of|beginning of|start of|summer of|winter of|spring of|autumn of|fall of|course of) ){0,2}(?:mid-)?{y1}${COUNTED_BEHIND}(?![\\d-])`,
      examples: [
        'in 2007',
        'in the year 2006',
        'throughout 2012',
        'in early 2009',
        'The busiest year was 2012',
        'at the end of 2008',
        'in 2020 with foreign police',
      ],
      not: ['2000 victims', 'in 2000 villages', 'more than 2000 victims'],
    },
    {
      id: 'goals-of-a-year',
      kind: 'in',
      match:
        '(?<=(?:goals|targets|aims|priorities|pledges|plans|commitments) )(?:for|of|in) {y1}(?= (?:are|include|were|is)(?!\\p{L})|[,.:;])',
      examples: ['Among the goals for 2021 are', 'The targets for 2022 include'],
      not: ['the goals for 2000 families', 'the plans of 2021 with'],
    },
    {
      id: 'of-year',
      kind: 'in',
      match: `(?:of|for|from|to|than|with|and|was|were) {y1}(?=[,.;:)]|$| (?:and|to|in|by|when|while|alone|was|were|is|has|had)(?!\\p{L}))`,
      examples: ['the figure for 2009.', 'compared with 2007, and', 'the victims of 2010 alone'],
      not: ['a total of 2000 victims', 'for 2000 people'],
    },
    {
      id: 'survey-of-a-year',
      kind: 'in',
      match:
        '(?<=(?<!(?:since|unlike|after) the (?:\\p{L}{1,14} ){0,2})(?:survey|poll|census) of ){y1}(?! \\p{L}{3,14}s(?!\\p{L}))',
      examples: ['the household survey of 2011 counted'],
      not: ['a survey of 2000 households', 'since the household survey of 2011'],
    },
    {
      id: 'year-of-a-survey',
      kind: 'in',
      match:
        '(?:an?|the|its|their|this|that) {y1}(?= (?:\\p{L}{2,14} ){0,2}(?:survey|poll|census|assessment|season|harvest|figures|data))',
      examples: ['A 2013 survey', 'the 2009 baseline survey', 'the 2011 census'],
      not: ['the 2000 people', '2013 victims'],
    },
    {
      id: 'year-as-subject',
      kind: 'in',
      match: '{y1} (?:saw|marked|brought|was|has been|had)(?!\\p{L})',
      examples: ['2012 saw 300 arrests', 'since 2009 was a quiet year'],
      not: ['2012 victims saw'],
    },
    {
      id: 'year-in-brackets',
      kind: 'in',
      match: '\\((?:in )?{y1}\\)',
      examples: ['(2006)'],
      not: ['(2006 victims)'],
    },
    {
      id: 'year-between-commas',
      kind: 'in',
      match: '(?<=(?<!number|line), ){y1}(?=,)',
      examples: ['the quietest, 2009, had two'],
      not: [', 2009 victims', 'with the helpline number, 1929, and'],
    },
  ],
);
