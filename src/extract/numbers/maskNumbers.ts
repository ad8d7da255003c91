import { NUMBER_MARK } from '../lexicons/decoyRules.ts';
import type { Found } from '../reading.ts';

/** A sentence in lower case in which the letters of its numbers in words are marks: offsets stay. */
export function maskNumbers(lower: string, found: readonly Found[]): string {
  let masked = '';
  let from = 0;
  for (const { form, numberStart, numberEnd } of found) {
    if (form === 'digits') continue;
    masked += lower.slice(from, numberStart) + NUMBER_MARK.repeat(numberEnd - numberStart);
    from = numberEnd;
  }
  return from === 0 ? lower : masked + lower.slice(from);
}
