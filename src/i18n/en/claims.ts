import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const number = (n: number) => formatNumber(n, 'en');
const count = counting('en');
const figures = (n: number) => count(n, { one: 'figure', other: 'figures' });
const articles = (n: number) => count(n, { one: 'article', other: 'articles' });

/** What the figures say together: claims that repeat, figures that disagree, years without any. */
export const claimsEn = {
  heading: 'Claims',
  intro:
    'What these figures say together: claims that several articles make, figures that disagree, and where the evidence ends.',
  working: 'Comparing the figures…',
  more: (n: number) => `Show ${number(n)} more`,
  undated: 'no date',
  repeats: {
    heading: (n: number) => count(n, { one: 'claim in several articles', other: 'claims in several articles' }),
    none: 'No two articles state the same figure.',
    articles: (n: number) => `${articles(n)}, by date:`,
    cite: 'earliest: cite this one',
  },
  contradictions: {
    heading: (n: number) => count(n, { one: 'possible contradiction', other: 'possible contradictions' }),
    none: 'No contradiction was found. The rule compares figures of different articles that count the same thing at the same place, in periods that overlap; it sees nothing else.',
    why: 'The same thing at the same place, in overlapping periods, within bounds that do not meet.',
    samePeriod: 'Both are about the same period.',
    otherPeriod: 'Their periods overlap, but are not the same.',
    sameSubject: 'Both texts name the same group.',
    otherSubject: 'They may count different groups: the texts name them differently.',
    subject: 'Counted:',
    noSubject: 'not named',
    isCut: 'Of places with very many figures only some are compared.',
  },
  gaps: {
    heading: (n: number) => `What cannot be cited yet: ${count(n, { one: 'place', other: 'places' })} with gaps`,
    none: 'Every place has a figure of every measure for every year.',
    within: (first: number, last: number) =>
      `Years without a figure, between ${first} and ${last}, the years that these figures cover. No figure does not mean zero.`,
    year: (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`),
    undated: (n: number) => `${figures(n)} without a stated year`,
    open: (place: string, n: number) => `${place}: ${count(n, { one: 'measure', other: 'measures' })} with gaps`,
  },
  also: (n: number) => `Also stated in ${count(n, { one: 'other article', other: 'other articles' })}`,
};

export type ClaimTexts = typeof claimsEn;
