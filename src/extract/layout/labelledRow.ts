const ROW = /^\p{L}[^.;:!?]{1,60}: ?[~≈<>]? ?\d[\d.,]{0,12}(?:[ \u00a0\u202f]\d{3}){0,3}[ \u00a0\u202f]?%?$/u;

/** "From India: 21.5%": is a line a label with its number and nothing else, as the rows of a table in plain text are? */
export const isLabelledRow = (line: string): boolean => ROW.test(line.trim());
