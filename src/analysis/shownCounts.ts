import { hasStatedTime } from './about.ts';
import type { CitedFigure } from './citedFigure.ts';
import type { Filtered } from './filter.ts';

/** The numbers of the sentence that says what is shown. */
export type ShownCounts = Readonly<{
  figures: number;
  ofFigures: number;
  articles: number;
  ofArticles: number;
  /** Shown figures whose text tells no time. */
  undated: number;
  /** Figures without a time that the year filter keeps out. */
  undatedHidden: number;
}>;

export function shownCounts(
  filtered: Filtered,
  corpus: Readonly<{ figures: readonly CitedFigure[]; articles: number }>,
): ShownCounts {
  return {
    figures: filtered.shown.length,
    ofFigures: corpus.figures.length,
    articles: new Set(filtered.shown.map(({ article }) => article)).size,
    ofArticles: corpus.articles,
    undated: filtered.shown.filter(({ figure }) => !hasStatedTime(figure)).length,
    undatedHidden: filtered.undatedHidden.length,
  };
}
