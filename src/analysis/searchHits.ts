import type { IndexedArticle } from '../model/dataset.ts';
import type { CitedFigure } from './citedFigure.ts';
import { foldText } from './foldText.ts';
import { searchedWords } from './markWords.ts';

export type SearchHits = Readonly<{
  words: readonly string[];
  /** Figures in whose own words (quotation, what is counted, who said it) a searched word stands. */
  quotations: readonly CitedFigure[];
  /** Articles in whose title one stands, each with its shown figures. */
  titles: readonly Readonly<{ article: IndexedArticle; figures: readonly CitedFigure[] }>[];
}>;

/** Groups figures that a search has found by where its words stand. Keeps their order. */
export function searchHits(found: readonly CitedFigure[], search: string): SearchHits {
  const words = searchedWords(search);
  const holdsOne = (text: string) => {
    const folded = foldText(text);
    return words.some((word) => folded.includes(word));
  };
  const byArticle = new Map<IndexedArticle, CitedFigure[] | null>();
  const quotations = found.filter(({ figure: { quote, subject, saidBy } }) =>
    holdsOne(`${quote.exact} ${subject} ${saidBy ?? ''}`),
  );
  for (const cited of found) {
    const { article } = cited;
    if (!byArticle.has(article)) byArticle.set(article, holdsOne(article.title) ? [] : null);
    byArticle.get(article)?.push(cited);
  }
  const titles = [...byArticle].flatMap(([article, figures]) => (figures === null ? [] : { article, figures }));
  return { words, quotations, titles };
}
