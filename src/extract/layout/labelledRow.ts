const ROW = /^\s*\p{L}[^.;:!?]{1,60} ?: ?[~≈<>]? ?\d[\d., \u00a0\u202f]{0,12}%?\s*$/u;

/** "From India: 21.5%": is a line a label with its number and nothing else, as the rows of a table in plain text are? */
export const isLabelledRow = (line: string): boolean => ROW.test(line);
