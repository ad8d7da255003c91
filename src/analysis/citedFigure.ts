import type { DatasetIndex, IndexedArticle } from '../model/dataset.ts';
import type { Figure } from '../model/figure.ts';

/** A figure with the article that states it: the unit that every filter, chart, table and export works on. */
export type CitedFigure = Readonly<{ figure: Figure; article: IndexedArticle }>;

/** All figures of a dataset in the order of the corpus: by article, then by place in the text. */
export function citedFigures(index: DatasetIndex): CitedFigure[] {
  return index.articles.flatMap((article) => article.figures.map((figure) => ({ figure, article })));
}
