import type { IndexedArticle } from '../../model/dataset.ts';
import type { Figure } from '../../model/figure.ts';

/** The figures of the same claim: the whole that a figure is part of, what else is part of that, and its own parts. */
export type RelatedFigures = Readonly<{
  whole: Figure | null;
  siblings: readonly Figure[];
  parts: readonly Figure[];
}>;

export function relatedFigures(figure: Figure, { figures }: Pick<IndexedArticle, 'figures'>): RelatedFigures {
  const partsOf = (id: string) => figures.filter(({ part }) => part?.of === id);
  const whole = figure.part === undefined ? undefined : figures.find(({ id }) => id === figure.part?.of);
  return {
    whole: whole ?? null,
    siblings: whole ? partsOf(whole.id).filter(({ id }) => id !== figure.id) : [],
    parts: partsOf(figure.id),
  };
}
