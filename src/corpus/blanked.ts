/** A stretch of text as white space of the same length; line breaks stay. */
export function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
