import type { figuresEn } from '../en/figures.ts';

/** "de personnes", "d’affaires". */
export const de = (noun: string) => (/^[aeéèêhiouy]/i.test(noun) ? `d’${noun}` : `de ${noun}`);

/** How a figure is put into words beyond its quantity: what it counts, where, and what of that is inferred. */
export const figuresFr: typeof figuresEn = {
  measures: {
    victims: ['victime', 'victimes'],
    participants: ['participant', 'participants'],
    people: ['personne', 'personnes'],
    countries: ['pays', 'pays'],
    organisations: ['organisation', 'organisations'],
    sites: ['lieu', 'lieux'],
    cases: ['cas', 'cas'],
    money: ['somme d’argent', 'sommes d’argent'],
    other: ['autre', 'autres'],
  },
  scaledNoun: (quantity, noun) => `${quantity} ${de(noun)}`,
  shareOf: (quantity, noun) => `${quantity} des ${noun}`,
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  regionWide: (region) => `${region} (région)`,
  noPlace: 'lieu non indiqué',
  inferred: 'déduit',
  placeInferred: 'lieu déduit',
  inParentheses: (text, remark) => `${text} (${remark})`,
  originIs: (country) => `origine\u00a0: ${country}`,
  estimate: 'une estimation dans le texte',
};
