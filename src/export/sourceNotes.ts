import { isPlaceInferred } from '../analysis/stated.ts';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import type { IndexedArticle } from '../model/dataset.ts';
import { citedSentence } from './citedSentence.ts';
import type { SentencePiece } from './sentencePiece.ts';

/** One sentence of an article with the numbers of the marks that it states, and of those whose place is inferred. */
export type SourceNote = Readonly<{
  numbers: readonly number[];
  placeInferred: readonly number[];
  pieces: readonly SentencePiece[];
}>;
export type SourceGroup = Readonly<{ article: IndexedArticle; notes: readonly SourceNote[] }>;

/** Numbers figures from 1 in the order of the corpus, so that the notes of an article stand together. */
export function numberFigures(drawn: readonly CitedFigure[]): Map<string, number> {
  const byArticle = (a: CitedFigure, b: CitedFigure) =>
    compare(a.article.id, b.article.id) ||
    a.figure.quote.start - b.figure.quote.start ||
    compare(a.figure.id, b.figure.id);
  return new Map([...drawn].sort(byArticle).map(({ figure }, index) => [figure.id, index + 1]));
}

/** The endnotes of numbered figures, by article; figures of one sentence share a note. */
export function sourceNotes(
  drawn: readonly CitedFigure[],
  numbers: ReadonlyMap<string, number>,
  texts: (articleId: string) => string | undefined,
): SourceGroup[] {
  const numberOf = ({ figure }: CitedFigure) => numbers.get(figure.id) ?? 0;
  const groups = new Map<string, { article: IndexedArticle; sentences: Map<string, CitedFigure[]> }>();
  for (const cited of [...drawn].sort((a, b) => numberOf(a) - numberOf(b))) {
    const { article, figure } = cited;
    const group = groups.get(article.id) ?? { article, sentences: new Map<string, CitedFigure[]>() };
    groups.set(article.id, group);
    const key = texts(article.id) === undefined ? figure.id : `${figure.sentence.start}-${figure.sentence.end}`;
    group.sentences.set(key, [...(group.sentences.get(key) ?? []), cited]);
  }
  return [...groups.values()].map(({ article, sentences }) => ({
    article,
    notes: [...sentences.values()].map((cited) => ({
      numbers: cited.map(numberOf),
      placeInferred: cited.filter(({ figure }) => isPlaceInferred(figure)).map(numberOf),
      pieces: citedSentence(texts(article.id), cited),
    })),
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
