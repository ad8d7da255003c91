/** How a row of a list starts: a sign of its own and a space. */
export const BULLET = /^[•◦▪‣·*|–—-] /u;
