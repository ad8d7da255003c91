import type { Language } from '../../model/article.ts';
import type { IndexedArticle } from '../../model/dataset.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';

/**
 * When an article was published, as far as that is known. `year` is null for a date of another form than `2010-10-20`,
 * `2010-10` or `2010`, whose EDTF is then printed as it is.
 */
export type PublicationDate = Readonly<{
  edtf: string;
  year: number | null;
  month: number | null;
  day: number | null;
  /** EDTF `?` and `%`. */
  uncertain: boolean;
  /** EDTF `~` and `%`. */
  approximate: boolean;
  /** The catalog says so, not the article. */
  catalogued: boolean;
}>;

export function publicationDate({
  published,
  catalogued,
}: Pick<IndexedArticle, 'published' | 'catalogued'>): PublicationDate | null {
  if (published === null) return null;
  const groups = /^(?<year>\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?(?<doubt>[?~%]?)$/u.exec(published)?.groups;
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  const doubt = groups?.['doubt'] ?? '';
  return {
    edtf: published,
    year: number(groups?.['year']),
    month: number(groups?.['month']),
    day: number(groups?.['day']),
    uncertain: groups === undefined || doubt === '?' || doubt === '%',
    approximate: doubt === '~' || doubt === '%',
    catalogued: catalogued.includes('published'),
  };
}

/** `apa` puts the year first: "2010, October 20". `un` writes English as the United Nations do: "20 October 2010". */
export type DateOrder = 'apa' | 'plain' | 'un';

/**
 * A date of publication in words, "n.d." where nobody knows it. What the article does not state stands in brackets, what is
 * uncertain keeps its question mark: "[June 2016?]".
 */
export function publishedInWords(date: PublicationDate | null, language: Language, order: DateOrder): string {
  const words = citationTexts(language);
  if (date === null) return words.noDate;
  let text = date.year === null ? date.edtf : inOrder(date, language, order);
  if (date.approximate) text = words.circa(text);
  if (date.uncertain && date.year !== null) text += '?';
  return date.catalogued ? `[${text}]` : text;
}

/** A day such as `2026-11-21` in words. */
export function dayInWords(day: string, language: Language, order: DateOrder): string {
  const [year, month, date] = day.split('-').map(Number);
  return worded({ year: year ?? 0, month: month ?? 1, day: date ?? 1 }, language, order);
}

type Parts = Readonly<{ year: number | null; month: number | null; day: number | null }>;

function inOrder({ year, month, day }: Parts, language: Language, order: DateOrder): string {
  if (year === null || month === null) return String(year);
  if (order !== 'apa') return worded({ year, month, day }, language, order);
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(utc(year, month, 1));
  const withDay = language === 'en' ? `${monthName} ${day}` : language === 'es' ? `${day} de ${monthName}` : null;
  return `${year}, ${day === null ? monthName : (withDay ?? `${day} ${monthName}`)}`;
}

function worded({ year, month, day }: Parts, language: Language, order: DateOrder): string {
  const locale = language === 'en' && order === 'un' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day === null ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(utc(year ?? 0, month ?? 1, day ?? 1));
}

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}
