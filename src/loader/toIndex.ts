import type { Article, ArticleText, Dataset, DatasetIndex, IndexedArticle } from '../model/dataset.ts';
import type { Figure, TracedFigure } from '../model/figure.ts';

/** A dataset without texts and traces: all that the charts need. */
export function toIndex({ articles, ...rest }: Dataset): DatasetIndex {
  return { ...rest, articles: articles.map(toIndexedArticle) };
}

/** What the index leaves out of an article; loaded when somebody drills down. */
export function toArticleText({ id, text, figures, rejections = [] }: Article): ArticleText {
  return { id, text, traces: Object.fromEntries(figures.map((figure) => [figure.id, figure.trace])), rejections };
}

function toIndexedArticle(article: Article): IndexedArticle {
  const { text, rejections, ...rest } = article;
  void text;
  void rejections;
  return { ...rest, figures: article.figures.map(toFigure) };
}

function toFigure(figure: TracedFigure): Figure {
  const { trace, ...rest } = figure;
  void trace;
  return rest;
}
