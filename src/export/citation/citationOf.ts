import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { originalOf } from '../../analysis/textFragment.ts';
import { nameOfLanguage } from '../../i18n/messages.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import { readableText } from '../../markup/displayTokens.ts';
import type { Language } from '../../model/article.ts';
import type { IndexedArticle } from '../../model/dataset.ts';
import { hash6 } from '../hash6.ts';
import { publicationDate } from './publicationDate.ts';
import type { PublicationDate } from './publicationDate.ts';

/** What every style of citation knows: `date` is the day of access, `2026-11-21`; `language` words the citation. */
export type CitationOptions = Readonly<{ language: Language; date: string }>;

/** A source to cite: an article with the words that are quoted from it. Nothing in it is guessed; what nobody tells is null. */
export type Citation = Readonly<{
  /** ASCII, unique among articles: the key of BibTeX, the id of CSL. */
  key: string;
  title: string;
  /** The language of the article, in which title and quotations stand. */
  language: Language;
  published: PublicationDate | null;
  /** The page itself, without the sentence that a link may lead to: a reference is read on paper too. */
  url: string | null;
  /** The name of the language of the page at `url` where that is another version of the article. */
  pageLanguage: string | null;
  quotations: readonly string[];
  file: string;
}>;

/** The sources of figures, one an article in the order of first use, each with all that is quoted from it. */
export function citationsOf(figures: readonly CitedFigure[], { language }: CitationOptions): Citation[] {
  const byArticle = new Map<string, CitedFigure[]>();
  for (const cited of figures) {
    const known = byArticle.get(cited.article.id);
    if (known) known.push(cited);
    else byArticle.set(cited.article.id, [cited]);
  }
  return [...byArticle.values()].flatMap((cited) => citationOf(cited, language) ?? []);
}

function citationOf(cited: readonly CitedFigure[], language: Language): Citation | null {
  const [first] = cited;
  if (!first) return null;
  const { article, figure } = first;
  const original = originalOf(article, figure.quote);
  const other = original?.otherLanguage ?? null;
  return {
    key: keyOf(article),
    title: oneLine(article.title),
    language: article.language,
    published: publicationDate(article),
    url: original === null ? null : article.url,
    pageLanguage: other === null ? null : nameOfLanguage(other, language),
    quotations: [...new Set(cited.map(({ figure: { quote } }) => oneLine(readableText(quote.exact, article.file))))],
    file: article.file,
  };
}

/** What a reader of the citation must know besides: where the date is from, which page the address leads to, the file. */
export function remarksOf({ published, pageLanguage, file }: Citation, language: Language): string[] {
  const { notes } = citationTexts(language);
  return [
    ...(published === null ? [notes.undated] : []),
    ...(published?.catalogued ? [notes.catalogued] : []),
    ...(published?.uncertain ? [notes.uncertain(published.edtf)] : []),
    ...(pageLanguage === null ? [] : [notes.pageIn(pageLanguage)]),
    notes.file(oneLine(file)),
  ];
}

function keyOf({ id }: IndexedArticle): string {
  const plain = id.replace(/[^A-Za-z0-9_-]+/gu, '-').replace(/^-+|-+$/gu, '');
  return plain === id ? id : `${plain === '' ? 'article' : plain}-${hash6(id)}`;
}

/** Text without line ends and other controls: spaces stand for them. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
}
