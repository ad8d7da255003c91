import type { Basis, Period } from './figure.ts';

/** The period of a figure whose text tells none. */
export const NO_PERIOD: Period = { start: null, end: null, edtf: '', basis: 'none' };

/**
 * Builds a period from two ends (`2005`, `2005-04` or null for open) and writes it as EDTF, ISO 8601-2:
 * `2007`, `2005-04/2006-10`, `2003/..`, `../2003`.
 */
export function periodOf(start: string | null, end: string | null, basis: Exclude<Basis, 'none'>): Period {
  if (start === null && end === null) return NO_PERIOD;
  const edtf = start === end && start !== null ? start : `${start ?? '..'}/${end ?? '..'}`;
  return { start, end, edtf, basis };
}

/** The year of an EDTF date such as `2016-06?`, or null where it holds none. */
export function yearOf(edtf: string | null): number | null {
  const digits = edtf === null ? null : /^-?\d{4}/.exec(edtf);
  return digits ? Number(digits[0]) : null;
}
