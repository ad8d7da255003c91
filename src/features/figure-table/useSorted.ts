import { useEffect, useMemo, useState } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { Sort } from '../../analysis/view.ts';
import type { Language } from '../../model/article.ts';
import type { sortFigures } from './sortFigures.ts';

/** The figures in the order that a reader chose. How to sort loads when it is first asked for; until then they stand as they are. */
export function useSorted(
  figures: readonly CitedFigure[],
  sort: Sort | null,
  language: Language,
): readonly CitedFigure[] {
  const [by, setBy] = useState<{ sort: typeof sortFigures } | null>(null);
  const isWanted = sort !== null && by === null;
  useEffect(() => {
    if (!isWanted) return;
    import('./sortFigures.ts').then(
      ({ sortFigures }) => setBy({ sort: sortFigures }),
      () => undefined,
    );
  }, [isWanted]);
  return useMemo(() => by?.sort(figures, sort, language) ?? figures, [by, figures, sort, language]);
}
