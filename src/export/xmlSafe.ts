// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Takes out the characters that XML 1.0 does not allow at all; an article may hold them. */
export function xmlSafe(text: string): string {
  return text.replace(FORBIDDEN, '');
}
