const BULLET = /^(?:[•◦▪‣·*|–—-]|\d{1,2}[.)]) /u;
const NUMBERED = /^\d{1,2}[.)] /u;
/** "12. " is the longest of them. */
const LONGEST = 4;

/** Does a text start like a row of a list: with a sign or a number of its own and a space? */
export const isBulleted = (text: string): boolean => BULLET.test(text.slice(0, LONGEST));

/** The length of "3. " at the start of a paragraph: it numbers a row of a list and counts nothing. */
export const listNumberLength = (text: string): number => NUMBERED.exec(text.slice(0, LONGEST))?.[0].length ?? 0;
