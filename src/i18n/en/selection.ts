import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const number = (n: number) => formatNumber(n, 'en');
const count = counting('en');
const figures = (n: number) => count(n, { one: 'figure', other: 'figures' });
const articles = (n: number) => count(n, { one: 'article', other: 'articles' });

/** Picking figures, and what may be done with them. */
export const selectionEn = {
  heading: 'Picked figures',
  picked: (n: number) => `${figures(n)} picked`,
  none: 'No figure picked',
  outside: (n: number) => `${figures(n)} outside the filters`,
  pick: 'Pick',
  isPicked: 'Picked',
  list: 'List',
  addUp: 'Add up',
  sentence: 'Sentence',
  clear: 'Clear all',
  remove: (figure: string) => `Remove: ${figure}`,
  open: (figure: string) => `${figure}: read the source`,
  exported: (n: number) => `${figures(n)} picked by hand`,
  copy: 'Copy with its terms',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying. Copy this text:',
  sum: {
    heading: 'Adding up',
    tooFew: 'Pick at least two figures to add them up.',
    isAbout: (text: string) => `${text}, approximately`,
    joint: '; ',
    noUpper: 'no upper bound stated',
    noLower: 'no lower bound stated',
    terms: 'The terms',
    cautions: {
      inferredPeriod: 'A period is inferred, not stated.',
      inferredPlace: 'A place is inferred, not stated.',
      hedged: 'A text itself calls its figure an estimate.',
      subjects: 'The texts name different groups; each term says which.',
      articles: 'The terms come from different articles, which may have counted differently.',
    },
    refused: 'These figures cannot be added',
    more: (n: number) => `${number(n)} more ${count.word(n, { one: 'reason', other: 'reasons' })}`,
    and: 'and',
    figureReasons: {
      percent: 'A percentage is a share of its own whole: it cannot be added.',
      noPlace: 'Its text names no place: an overlap with another cannot be ruled out.',
      noPeriod: 'Its text states no period: an overlap in time with another cannot be ruled out.',
    },
    pairReasons: {
      unit: 'They have different units.',
      currency: 'They are amounts in different currencies.',
      rate: 'They are rates over different times, or one is no rate.',
      measure: 'They count different things.',
      part: 'One is a part of the other.',
      repeat: 'They may be one claim, repeated in two articles.',
      period: 'Their periods overlap without being the same.',
      openPeriod: 'A period without a stated end or beginning overlaps the other.',
      bounds: 'One has no upper bound, the other no lower one: nothing could be said of the sum.',
      place: 'Their places overlap.',
    },
    samePlace: (place: string) => `Both are about ${place}.`,
    overlapping: (a: string, b: string) => `${a} and ${b} overlap.`,
    instead: 'What can be said of them',
    count: (n: number, of: number) => `${figures(n)} from ${of === 1 ? 'one article' : articles(of)}.`,
    extremes: (min: string, max: string) => `Values from ${min} to ${max}.`,
    smallest: 'Smallest value',
    largest: 'Largest value',
    smallestBound: 'Smallest number stated',
    largestBound: 'Largest number stated',
    asList: 'As a list',
  },
};

export type SelectionTexts = typeof selectionEn;
