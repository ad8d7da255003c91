/** EDTF level 0 and its doubt marks: `2010`, `2010-10`, `2016-06-14`, `2016-06?`, `2003~`, `2003%`. */
export function isDate(text: string): boolean {
  const groups = /^\d{4}(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?[?~%]?$/.exec(text)?.groups;
  if (!groups) return false;
  const { month = '01', day = '01' } = groups;
  const date = new Date(`${text.slice(0, 4)}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** A well-formed language tag (BCP 47): `en`, `fr-CH`. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** An absolute address of the web; no other scheme may become a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}
