const DIGIT = /\d/;
/** More than the parts of the pattern below may hold together. */
const LONGEST_ROW = 160;
const ROW =
  /^\p{L}[^.;:!?…]{1,60}(?:: ?|\.{3,20} ?|…{1,8} ?| [–—] )[~≈<>]? ?\d[\d.,]{0,12}(?:[ \u00a0\u202f]\d{3}){0,3}(?:[ \u00a0\u202f]?%|[ \u00a0\u202f](?:\p{L}{1,12}[ \u00a0\u202f]){0,2}[\p{L}€$£]{1,12}| \(\d[\d.,]{0,6} ?%\))?$/u;

/** "From India: 21.5%", "Ecuador .... 64", "Morocco – 41%": is a line a label with its number and nothing else, as the rows of a table in plain text are? */
export const isLabelledRow = (line: string): boolean => {
  const row = line.trim();
  return row.length <= LONGEST_ROW && DIGIT.test(row) && ROW.test(row);
};

const LABEL = /^(?:[-–—•*◦▪·■□○●►▶➤→✓✔»>] ?)?[^:.;!?…]{2,60}(?:: ?|\.{3,20} ?|…{1,8} ?| [–—] )$/u;

/** "– de Tanzanie : ": is all that stands before a number the label of a row? */
export const isLabel = (before: string): boolean => LABEL.test(before);
