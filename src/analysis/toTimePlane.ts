import type { IndexedArticle } from '../model/dataset.ts';
import type { Period } from '../model/figure.ts';
import type { CitedFigure } from './citedFigure.ts';
import { isUncertainDate, yearEnd, yearStart } from './decimalYear.ts';
import { partByReason, reasonOnScale } from './notDrawn.ts';
import type { NotDrawn } from './notDrawn.ts';
import { remembered, rememberedBy } from './remembered.ts';
import { lastToldIn } from './coveredYears.ts';
import { anchorOf, boundsOf, isRegionOnly } from './stated.ts';
import { valueScale } from './valueScale.ts';
import type { ScaleKind, ValueScale } from './valueScale.ts';

/**
 * Where a mark stands in time, in decimal years: over its period, at the publication of its article, or nowhere. An
 * open period is drawn to the date of the article, where that is not known to the end of the last year that the article
 * tells of, and `opensAt` tells on which side it is open. A date of
 * publication is uncertain where EDTF marks it so ("2016-06?", "2016~").
 */
export type PlaneTime =
  | Readonly<{ kind: 'period'; from: number; to: number; opensAt: 'start' | 'end' | null }>
  | Readonly<{ kind: 'published'; at: number; isUncertain: boolean }>
  | Readonly<{ kind: 'undated' }>;

export type PlaneMark = Readonly<{
  id: string;
  cited: CitedFigure;
  anchor: number;
  time: PlaneTime;
  regionWide: boolean;
}>;

/** `years` is null when no mark has a date. */
export type TimePlane = Readonly<{
  marks: readonly PlaneMark[];
  years: readonly [number, number] | null;
  scale: ValueScale;
  notDrawn: readonly NotDrawn[];
}>;

/** The value–time plane: counts over their period; a figure without one stands at the publication of its article. */
export const toTimePlane = rememberedBy(
  ({ scale }: Readonly<{ scale: ScaleKind | null }>) => `${scale}`,
  (figures: readonly CitedFigure[], options): TimePlane => {
    const counts = figures.filter(({ figure }) => figure.unit === 'count');
    const scale = valueScale(boundsOf(counts), options.scale);
    const { drawn, notDrawn } = partByReason(figures, (cited) =>
      cited.figure.unit === 'count' ? reasonOnScale(cited, scale) : cited.figure.unit,
    );
    const years = yearsAround(drawn);
    const marks = drawn.map((cited) => ({
      id: cited.figure.id,
      cited,
      anchor: anchorOf(cited.figure.value),
      time: years === null ? ({ kind: 'undated' } as const) : timeOf(cited, years),
      regionWide: isRegionOnly(cited.figure),
    }));
    return { marks, years, scale, notDrawn };
  },
);

/** The figures of the marks of a plane. */
export const planeFigures = remembered(({ marks }: TimePlane): readonly CitedFigure[] =>
  marks.map(({ cited }) => cited),
);

/** The instants at which the ends of a period begin and are over. Figures with the same period share them. */
const instantsOf = remembered(({ start, end }: Period) => ({
  from: yearStart(start),
  fromOver: yearEnd(start),
  toBegins: yearStart(end),
  to: yearEnd(end),
}));

const publicationOf = remembered(({ published }: IndexedArticle) => ({
  from: yearStart(published),
  to: yearEnd(published),
}));

function timeOf({ figure, article }: CitedFigure, [first]: readonly [number, number]): PlaneTime {
  const { from, to } = instantsOf(figure.period);
  if (from !== null && to !== null) return { kind: 'period', from, to, opensAt: null };
  const { from: published, to: reported } = publicationOf(article);
  if (from !== null) {
    const known = reported ?? lastToldIn(article) + 1;
    return { kind: 'period', from, to: known > from ? known : Math.floor(from) + 1, opensAt: 'end' };
  }
  if (to !== null) return { kind: 'period', from: first, to, opensAt: 'start' };
  if (published === null || reported === null) return { kind: 'undated' };
  return { kind: 'published', at: (published + reported) / 2, isUncertain: isUncertainDate(article.published) };
}

/** Whole years around all that the marks state, and around the publication of those that state nothing or stay open. */
function yearsAround(drawn: readonly CitedFigure[]): readonly [number, number] | null {
  let first = Infinity;
  let last = -Infinity;
  const include = (instant: number | null) => {
    if (instant === null) return;
    first = Math.min(first, instant);
    last = Math.max(last, instant);
  };
  for (const period of new Set(drawn.map(({ figure }) => figure.period))) {
    const { from, fromOver, toBegins, to } = instantsOf(period);
    for (const instant of [from, fromOver, toBegins, to]) include(instant);
  }
  for (const { figure, article } of drawn) {
    if (figure.period.end !== null) continue;
    const published = publicationOf(article);
    include(published.from);
    include(published.to);
  }
  return first < last ? [Math.floor(first), Math.ceil(last - 1e-9)] : null;
}
