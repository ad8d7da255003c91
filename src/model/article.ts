/** A half-open range of UTF-16 offsets into an article's `text`. */
export type Span = Readonly<{ start: number; end: number }>;

export const LANGUAGES = ['fr', 'en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Facts that `catalog.json` may add; they are never stated by the article itself. */
export type CataloguedFact = 'url' | 'published';

/** One file of the corpus: what was read of it, before its figures are. `text` is the decoded file, unchanged. */
export type SourceText = Readonly<{
  /** File name without folder and extension; unique within a dataset. */
  id: string;
  file: string;
  language: Language;
  title: string;
  titleSpan: Span;
  /** EDTF (ISO 8601-2), for example `2010-10` or `2016-06?`. */
  published: string | null;
  url: string | null;
  /** The language of the page at `url` (BCP 47), where the catalog tells it; null where nobody does. */
  urlLanguage: string | null;
  /** Which of the facts above come from the catalog, and on what evidence. */
  catalogued: readonly CataloguedFact[];
  evidence: string | null;
  /** What the catalog remarks on the address. */
  note: string | null;
  text: string;
  /** From behind the title to the contact block; the menu lies before it, contact and credits behind it. */
  body: Span;
}>;
