import type { Figure } from '../model/figure.ts';
import { hash6 } from './hash6.ts';

/** Six hexadecimal digits of all that was read of a figure: they change when its reading does, whatever its id. */
export function readingOf({ quote, value, unit, currency, per, measure, places, regions, period }: Figure): string {
  return hash6(JSON.stringify([quote.exact, value, unit, currency, per, measure, places, regions, period]));
}
