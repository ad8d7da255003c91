import { statedDate } from './statedDate.ts';

/** "Agadez, le 14 mars 2023 – ", "Geneva, 14 June 2016 - ": a place, a comma, a date, and a dash before the text. */
const DATELINE = /^\p{Lu}[^,.;:!?]{1,40}, (?:le |el |on )?(?<date>[^.;:!?]{6,30}?) ?[–—-] \S/u;

/** The date in the dateline that opens an article, as EDTF; null where there is none. */
export function datelineDate(opening: string): string | null {
  const date = DATELINE.exec(opening.replace(/\s+/gu, ' ').trim())?.groups?.['date'];
  return date === undefined ? null : statedDate(date.replace(/ de (?=\d{4}$)/, ' '));
}
