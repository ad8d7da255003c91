// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Embeddings, overrides and isolates of writing direction (Unicode, UAX #9): left open, one turns round all behind it. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Takes out the characters that XML 1.0 does not allow at all, and the invisible ones that would print a number and what
 * stands behind it from right to left; an article may hold both.
 */
export function xmlSafe(text: string): string {
  return text.replace(FORBIDDEN, '').replace(DIRECTION, '');
}
