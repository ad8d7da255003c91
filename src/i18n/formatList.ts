import type { Language } from '../model/article.ts';

const formats = new Map<Language, Intl.ListFormat>();

/** "Argentina and Paraguay", each name once. */
export function formatList(names: Iterable<string>, language: Language): string {
  let format = formats.get(language);
  if (!format) formats.set(language, (format = new Intl.ListFormat(language, { type: 'conjunction' })));
  return format.format(new Set(names));
}
