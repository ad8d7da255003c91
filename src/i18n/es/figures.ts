import type { figuresEn } from '../en/figures.ts';

/** "de las víctimas", "de los 1,4 millones de personas", "del 26 por ciento…"; words that are only quoted take no article. */
export function ofThe(words: string): string {
  if (/ por ciento/u.test(words)) return `del ${words}`;
  if (/^1 |»$/u.test(words)) return `de ${words}`;
  const isFeminine = /(?:víctimas|personas|organizaciones)$/u.test(words) && !/ millones de /u.test(words);
  return `${isFeminine ? 'de las' : 'de los'} ${words}`;
}

/** How a figure is put into words beyond its quantity: what it counts, where, and what of that is inferred. */
export const figuresEs: typeof figuresEn = {
  measures: {
    victims: ['víctima', 'víctimas'],
    participants: ['participante', 'participantes'],
    people: ['persona', 'personas'],
    countries: ['país', 'países'],
    organisations: ['organización', 'organizaciones'],
    sites: ['lugar', 'lugares'],
    cases: ['caso', 'casos'],
    money: ['suma de dinero', 'sumas de dinero'],
    other: ['otro', 'otros'],
  },
  scaledNoun: (quantity, noun) => `${quantity} de ${noun}`,
  shareOf: (quantity, noun) => `${quantity} ${ofThe(noun)}`,
  quoted: (text) => `«${text}»`,
  regionWide: (region) => `${region} (región)`,
  noPlace: 'lugar no indicado',
  inferred: 'deducido',
  placeInferred: 'lugar deducido',
  inParentheses: (text, remark) => `${text} (${remark})`,
  originIs: (country) => `origen: ${country}`,
  estimate: 'una estimación, según el texto',
};
