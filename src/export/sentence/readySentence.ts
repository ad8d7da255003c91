import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { isUncertainDate } from '../../analysis/decimalYear.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { writtenDate } from '../../i18n/phrases/periodPhrase.ts';
import { sentenceTexts } from '../../i18n/topics/sentenceTexts.ts';
import type { Language } from '../../model/article.ts';
import type { IndexedArticle } from '../../model/dataset.ts';
import { pageRemark } from '../articleAddress.ts';
import { quotedPieces } from '../scene/sceneSources.ts';
import type { SentencePiece } from '../sentencePiece.ts';
import { sourceNotes } from '../sourceNotes.ts';
import { figureClause } from './figureClause.ts';

/**
 * A footnote: the sentences of an article that state the figures, each once and in quotation marks, the words of the figures
 * strong; and where they stand. `lang` is the language of the sentences and of the title.
 */
export type SentenceNote = Readonly<{
  number: number;
  quotations: readonly (readonly SentencePiece[])[];
  title: string;
  lang: Language;
  /** The date in words, with what is doubtful about it. */
  date: string;
  /** null where no address of the web is known; then the file names the article. */
  url: string | null;
  /** " (page in English)" where the address leads to another version of the article, else empty. */
  page: string;
  file: string;
}>;

/** Sentences that cite figures one by one, each with the number of its note. There is no total among them. */
export type ReadySentence = Readonly<{
  language: Language;
  sentences: readonly Readonly<{ text: string; note: number }>[];
  notes: readonly SentenceNote[];
}>;

type Options = Readonly<{
  /** The language of the report. */
  language: Language;
  /** The text of an article, where it is loaded: without it a sentence is cut from the context of its quotation. */
  texts: (articleId: string) => string | undefined;
}>;

/** Puts figures into sentences for a report, in their order; figures of one article share a note, numbered by first use. */
export function readySentence(figures: readonly CitedFigure[], { language, texts }: Options): ReadySentence {
  const order = new Map(figures.map(({ figure }, index) => [figure.id, index + 1]));
  const groups = sourceNotes(figures, order, texts);
  const articles = groups.map(({ article }) => article);
  return {
    language,
    sentences: figures.map((cited, index) => ({
      text: sentenceOf(cited, figures[index - 1]?.article === cited.article, language),
      note: articles.indexOf(cited.article) + 1,
    })),
    notes: groups.map(({ article, notes }, index) => ({
      number: index + 1,
      quotations: notes.map(({ pieces }) => quotedPieces(pieces, language)),
      title: article.title,
      lang: article.language,
      date: dateOfArticle(article, language),
      url: article.url !== null && /^https?:\/\//iu.test(article.url) ? article.url : null,
      page: pageRemark(article, language),
      file: article.file,
    })),
  };
}

function sentenceOf(cited: CitedFigure, isSameSource: boolean, language: Language): string {
  const words = sentenceTexts(language);
  const { published } = cited.article;
  const { saidBy } = cited.figure;
  const when =
    published === null ? null : doubtful(words.period.at(...writtenDate(published, language)), published, language);
  const source = isSameSource ? words.sameSource : words.source(when);
  const quoting = saidBy === undefined ? '' : words.quoting(saidBy.replace(/\s+/gu, ' '));
  return `${source}${quoting} ${words.reports(figureClause(cited, language))}.`;
}

function dateOfArticle({ published, catalogued }: IndexedArticle, language: Language): string {
  const words = sentenceTexts(language);
  if (published === null) return words.undated;
  const date = doubtful(writtenDate(published, language)[0], published, language);
  return catalogued.includes('published') ? figureTexts(language).inParentheses(date, words.fromCatalog) : date;
}

function doubtful(text: string, edtf: string, language: Language): string {
  return isUncertainDate(edtf)
    ? figureTexts(language).inParentheses(text, sentenceTexts(language).dateUncertain)
    : text;
}
