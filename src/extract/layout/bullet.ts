/** How a row of a list starts: a sign or a number of its own and a space. */
export const BULLET = /^(?:[•◦▪‣·*|–—-]|\d{1,2}[.)]) /u;

const NUMBERED = /^\d{1,2}[.)] /u;

/** The length of "3. " at the start of a paragraph: it numbers a row of a list and counts nothing. */
export const listNumberLength = (text: string): number => NUMBERED.exec(text)?.[0].length ?? 0;
