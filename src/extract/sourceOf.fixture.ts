import type { Language, SourceText } from '../model/article.ts';

type Given = Readonly<{ title?: string; language?: Language; file?: string }>;

/** An article of one body, for tests; `title` stands above it. */
export function sourceOf(body: string, { title = '', language = 'fr', file = 'a.txt' }: Given = {}): SourceText {
  const text = title === '' ? body : `${title}\n\n${body}`;
  return {
    id: file.replace(/\.\w+$/, ''),
    file,
    language,
    title,
    titleSpan: { start: 0, end: title.length },
    published: null,
    url: null,
    urlLanguage: null,
    catalogued: [],
    evidence: null,
    note: null,
    text,
    body: { start: text.length - body.length, end: text.length },
  };
}
