import type { Language } from '../model/article.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** An `Intl.NumberFormat`, made once per language and options: making one is slow. */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(language, options)));
  return format;
}

/** Writes a whole or decimal number with the separators of the language: "1,650", "1 650", "1,4". */
export function formatNumber(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 6 }).format(value);
}
