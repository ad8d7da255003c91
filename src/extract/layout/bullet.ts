/** "12. " is the longest of them. */
const LONGEST_BULLET = 4;
const BULLET = /^(?:[•◦▪‣·*■□○●►▶➤→✓✔»|–—-]|\d{1,2}[.)]) /u;
const NUMBERED =
  /^(?:\d{1,2}[.)] |\d{1,2}\.\d{1,2}\.? (?=(?!(?:M|B|Tr)illi|Mil(?:le|les)? |Per(?:cent)? |Lakh|Crore|Thousand|Hundred|Pour |Por )\p{Lu}\p{Ll}))/u;
/** "12. ", "12.14. Perspectives", but "2.5 Milliards": numbers of rows and headings, and so much of the word behind them that tells. */
const LONGEST = 24;

/** Does a text start like a row of a list: with a sign or a number of its own and a space? */
export const isBulleted = (text: string): boolean => BULLET.test(text.slice(0, LONGEST_BULLET));

/** The length of "3. " at the start of a paragraph: it numbers a row of a list and counts nothing. */
export const listNumberLength = (text: string): number => NUMBERED.exec(text.slice(0, LONGEST))?.[0].length ?? 0;
