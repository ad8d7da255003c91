/** "… of the ministers in Vienna, 2008": a name before the comma is where or who, in a line of capitals alone it is none. */
const YEAR_AT_END = /(?: (?<word>\p{Ll}[\p{L}'’-]{0,30})|\p{Lu}), (?<year>(?:19|20)\d\d)$/u;
const SMALL_LETTER = /\p{Ll}/u;
/** Fewer are a place and its year: "San José, 2014". */
const FEWEST_WORDS = 4;

/** "Children found at the border, 2014": the year that ends a line of several words without a stop; null where none does. */
export function headingYear(line: string): string | null {
  const { word, year } = YEAR_AT_END.exec(line)?.groups ?? {};
  const plain = word !== undefined || !SMALL_LETTER.test(line);
  return year !== undefined && plain && line.split(' ').length >= FEWEST_WORDS ? year : null;
}
