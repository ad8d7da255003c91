import type { CitedFigure } from './citedFigure.ts';
import { isUncertainDate, yearEnd, yearStart } from './decimalYear.ts';
import { partByReason, reasonOnScale } from './notDrawn.ts';
import type { NotDrawn } from './notDrawn.ts';
import { rememberedBy } from './remembered.ts';
import { anchorOf, isRegionOnly, statedBounds } from './stated.ts';
import { valueScale } from './valueScale.ts';
import type { ScaleKind, ValueScale } from './valueScale.ts';

/**
 * Where a mark stands in time, in decimal years: over its period, at the publication of its article, or nowhere. An
 * open period is drawn to the date of the article, or to the end of the axis, and `opensAt` tells on which side. A date of
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
    const bounds = counts.flatMap(({ figure }) => statedBounds(figure.value));
    const scale = valueScale(bounds, options.scale);
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

function timeOf({ figure, article }: CitedFigure, [first, last]: readonly [number, number]): PlaneTime {
  const { start, end } = figure.period;
  const [from, to] = [yearStart(start), yearEnd(end)];
  if (from !== null && to !== null) return { kind: 'period', from, to, opensAt: null };
  const reported = yearEnd(article.published);
  if (from !== null) {
    return { kind: 'period', from, to: reported !== null && reported > from ? reported : last, opensAt: 'end' };
  }
  if (to !== null) return { kind: 'period', from: first, to, opensAt: 'start' };
  const published = yearStart(article.published);
  if (published === null || reported === null) return { kind: 'undated' };
  return { kind: 'published', at: (published + reported) / 2, isUncertain: isUncertainDate(article.published) };
}

/** Whole years around all that the marks state, and around the publication of those that state nothing or stay open. */
function yearsAround(drawn: readonly CitedFigure[]): readonly [number, number] | null {
  let first = Infinity;
  let last = -Infinity;
  for (const { figure, article } of drawn) {
    const { start, end } = figure.period;
    const own = [yearStart(start), yearStart(end), yearEnd(start), yearEnd(end)];
    const published = end === null ? [yearStart(article.published), yearEnd(article.published)] : [];
    for (const instant of [...own, ...published]) {
      if (instant === null) continue;
      first = Math.min(first, instant);
      last = Math.max(last, instant);
    }
  }
  return first < last ? [Math.floor(first), Math.ceil(last - 1e-9)] : null;
}
