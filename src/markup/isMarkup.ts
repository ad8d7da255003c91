/** True for files whose text is markup. */
export function isMarkup(file: string): boolean {
  return /\.html?$/iu.test(file);
}

/** Text of a file whose lines are broken, as one line. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/gu, ' ').trim();
}
