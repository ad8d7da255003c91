/**
 * One cell by RFC 4180. A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage
 * return) gets an apostrophe in front.
 */
export function csvCell(value: string | number | null, separator: ',' | ';'): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(guarded) || guarded.includes(separator) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
