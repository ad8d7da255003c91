import type { IndexedArticle } from '../model/dataset.ts';
import type { Figure } from '../model/figure.ts';
import type { CitedFigure } from './citedFigure.ts';
import { partByReason } from './notDrawn.ts';
import type { NotDrawn } from './notDrawn.ts';
import { remembered } from './remembered.ts';
import { statedBounds } from './stated.ts';

/** The shares of one whole: a figure of the same article, or what the quotation alone names (null). */
export type ShareGroup = Readonly<{
  key: string;
  whole: Figure | null;
  article: IndexedArticle;
  shares: readonly CitedFigure[];
}>;

export type Shares = Readonly<{ groups: readonly ShareGroup[]; notDrawn: readonly NotDrawn[] }>;

/**
 * Percentages by what they are a part of. Shares of different wholes stand in different groups: they are never added.
 * More than 100 per cent is a rate of growth or a ratio, which has no place on a track of 0 to 100.
 */
export const toShares = remembered((figures: readonly CitedFigure[]): Shares => {
  const { drawn, notDrawn } = partByReason(figures, ({ figure }) => {
    if (figure.unit !== 'percent') return 'notPercent';
    return statedBounds(figure.value).some((bound) => bound > 100) ? 'overHundred' : null;
  });
  const groups = new Map<
    string,
    { key: string; whole: Figure | null; article: IndexedArticle; shares: CitedFigure[] }
  >();
  for (const cited of drawn) {
    const whole = wholeOf(cited);
    const key = whole?.id ?? namedWhole(cited);
    const group = groups.get(key) ?? { key, whole, article: cited.article, shares: [] };
    groups.set(key, group);
    group.shares.push(cited);
  }
  return { groups: [...groups.values()], notDrawn };
});

/** The first groups, whole, that hold at least so many shares. */
export function firstShares({ groups, notDrawn }: Shares, least: number): Shares {
  let count = 0;
  const end = groups.findIndex(({ shares }) => (count += shares.length) >= least);
  return { groups: end === -1 ? groups : groups.slice(0, end + 1), notDrawn };
}

function wholeOf({ figure, article }: CitedFigure): Figure | null {
  return article.figures.find(({ id }) => id === figure.part?.of) ?? null;
}

/** Two shares have the same unnamed whole only where the same words state both, of the same places and time. */
function namedWhole({ figure, article }: CitedFigure): string {
  const places = figure.places.map(({ iso3 }) => iso3).sort();
  return [article.id, figure.quote.exact, ...places, figure.period.edtf].join('|');
}
