import { useMemo } from 'react';
import { citedFigures } from '../analysis/citedFigure.ts';
import { applyFilter } from '../analysis/filter.ts';
import type { Filter } from '../analysis/filter.ts';
import { shownCounts } from '../analysis/shownCounts.ts';
import type { DatasetIndex } from '../model/dataset.ts';

/** All that the page derives from the dataset and the filter, worked out only when one of them changes. */
export function useFiltered(index: DatasetIndex, filter: Filter) {
  const corpus = useMemo(() => {
    const figures = citedFigures(index);
    const titles = new Map(index.articles.map(({ id, title }) => [id, title]));
    return { figures, titles };
  }, [index]);
  const { figures } = corpus;
  const filtered = useMemo(() => applyFilter(figures, filter), [figures, filter]);
  const counts = useMemo(
    () => shownCounts(filtered, { figures, articles: index.articles.length }),
    [filtered, figures, index],
  );
  return { ...corpus, filtered, counts };
}

export type Derived = ReturnType<typeof useFiltered>;
