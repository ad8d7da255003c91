import type { Figure } from './figure.ts';

/** More parts than a text names in words; of fewer, no two shares round to the same tenth. */
const MOST_PARTS = 12;
/** Values hold shares as percentages to a tenth. */
const TENTH = 0.05;

/**
 * "1/3" for "une femme sur trois": a share in parts that no percentage states exactly, so that 33.3 would be a number that
 * its text does not hold. Null for all others, and where the text itself prints the percentage.
 */
export function statedFraction({ unit, value, quote }: Pick<Figure, 'unit' | 'value' | 'quote'>): string | null {
  const share = value.low ?? value.high;
  const printed = String(share);
  const isPrinted = quote.exact.includes(printed) || quote.exact.includes(printed.replace('.', ','));
  if (unit !== 'percent' || value.qualifier === 'range' || Number.isInteger(share) || isPrinted) return null;
  for (let parts = 3; parts <= MOST_PARTS; parts++) {
    const of = Math.round((share * parts) / 100);
    const exact = (100 * of) / parts;
    if (of > 0 && of < parts && exact % 0.5 > 0 && Math.abs(exact - share) <= TENTH) return `${of}/${parts}`;
  }
  return null;
}
