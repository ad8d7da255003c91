import type { Measure } from '../../model/figure.ts';

/** How a figure is put into words beyond its quantity: what it counts, where, and what of that is inferred. */
export const figuresEn = {
  measures: {
    victims: ['victim', 'victims'],
    participants: ['participant', 'participants'],
    people: ['person', 'people'],
    countries: ['country', 'countries'],
    organisations: ['organisation', 'organisations'],
    sites: ['site', 'sites'],
    cases: ['case', 'cases'],
    money: ['amount of money', 'amounts of money'],
    other: ['other', 'other'],
  } as Record<Measure, readonly [one: string, other: string]>,
  /** "1.4 million people". */
  scaledNoun: (quantity: string, noun: string) => `${quantity} ${noun}`,
  /** "26 per cent of victims". */
  shareOf: (quantity: string, noun: string) => `${quantity} of ${noun}`,
  quoted: (text: string) => `“${text}”`,
  regionWide: (region: string) => `${region} (region)`,
  noPlace: 'place not stated',
  inferred: 'inferred',
  placeInferred: 'place inferred',
  inParentheses: (text: string, remark: string) => `${text} (${remark})`,
  originIs: (country: string) => `origin: ${country}`,
  estimate: 'an estimate in the text',
};
