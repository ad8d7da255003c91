import type { Figure } from './figure.ts';

/** More parts than a text names in words; of fewer, no two shares round to the same tenth. */
const MOST_PARTS = 12;
const WHOLE = 100;
/** Values hold shares as percentages to a tenth. */
const TENTH = 0.05;

/**
 * "une femme sur trois" as `{ of: 1, in: 3 }`: a share in parts that no percentage states exactly, so that 33.3 would be a
 * number that its text does not hold. Null for all others, and where the text itself prints the percentage.
 */
export function statedFraction({
  unit,
  value,
  quote,
}: Pick<Figure, 'unit' | 'value' | 'quote'>): Readonly<{ of: number; in: number }> | null {
  const share = value.low ?? value.high;
  if (unit !== 'percent' || value.qualifier === 'range' || Number.isInteger(share)) return null;
  const printed = String(share);
  if ([printed, printed.replace('.', ',')].some((text) => quote.exact.includes(text))) return null;
  for (let parts = 3; parts <= MOST_PARTS; parts++) {
    const of = Math.round((share * parts) / WHOLE);
    const exact = (WHOLE * of) / parts;
    if (of > 0 && of < parts && !Number.isInteger(exact * 10) && Math.abs(exact - share) <= TENTH)
      return { of, in: parts };
  }
  return null;
}
