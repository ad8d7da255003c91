const YEAR_AT_END = /\p{L}, (?<year>(?:19|20)\d\d)$/u;
/** Fewer are a place and its year: "San José, 2014". */
const FEWEST_WORDS = 4;

/** "Children found at the border, 2014": the year that ends a line of several words without a stop; null where none does. */
export function headingYear(line: string): string | null {
  const year = YEAR_AT_END.exec(line)?.groups?.['year'];
  return year !== undefined && line.split(' ').length >= FEWEST_WORDS ? year : null;
}
