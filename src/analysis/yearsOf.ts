import { yearOf } from '../model/edtf.ts';
import type { Figure } from '../model/figure.ts';

/** The years that closed periods cover and open ones begin or end with, ascending. */
export function yearsOf(figures: readonly Figure[]): number[] {
  const years = new Set<number>();
  for (const { period } of figures) {
    const first = yearOf(period.start) ?? yearOf(period.end);
    const last = yearOf(period.end) ?? first;
    if (first === null || last === null) continue;
    for (let year = first; year <= last; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
