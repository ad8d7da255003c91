import { isUncertainDate } from '../analysis/decimalYear.ts';
import { hasOwnPeriod, isOpenPeriod, isPlaceInferred, isRegionOnly } from '../analysis/stated.ts';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import { MEASURES, QUALIFIERS } from '../model/figure.ts';
import type { Measure, Qualifier } from '../model/figure.ts';

/** What a legend has to explain: only what stands in the chart. Where all is exact, its shape needs no name. */
export type MarksInUse = Readonly<{
  measures: readonly Measure[];
  qualifiers: readonly Qualifier[];
  solid: boolean;
  /** Why marks are hollow: their period is inferred, or told by nothing. */
  hollow: Readonly<{ inferred: boolean; untold: boolean }>;
  regionWide: boolean;
  inferredPlace: boolean;
  /** What only a chart over time draws: strokes, open ends, points at an uncertain date. Null for other charts. */
  overTime: Readonly<{ stroke: boolean; inferredStroke: boolean; openPeriod: boolean; uncertain: boolean }> | null;
}>;

/** `overPeriods` tells whether the chart draws marks over their periods. */
export function marksInUse(drawn: readonly CitedFigure[], overPeriods: boolean): MarksInUse {
  const figures = drawn.map(({ figure }) => figure);
  const qualifiers = QUALIFIERS.filter((qualifier) => figures.some(({ value }) => value.qualifier === qualifier));
  const isOnlyExact = qualifiers.every((qualifier) => qualifier === 'exact');
  const hasBasis = (basis: string) => figures.some(({ period }) => period.basis === basis);
  const isAtUncertain = ({ figure, article }: CitedFigure) =>
    figure.period.basis === 'none' && isUncertainDate(article.published);
  return {
    measures: MEASURES.filter((measure) => figures.some((figure) => figure.measure === measure)),
    qualifiers: isOnlyExact ? [] : qualifiers,
    solid: !overPeriods && figures.some(hasOwnPeriod),
    // Over its period an inferred one is a stroke of its own.
    hollow: { inferred: !overPeriods && hasBasis('inferred'), untold: hasBasis('none') },
    regionWide: figures.some(isRegionOnly),
    inferredPlace: figures.some(isPlaceInferred),
    overTime: overPeriods
      ? {
          stroke: hasBasis('stated'),
          inferredStroke: hasBasis('inferred'),
          openPeriod: figures.some(isOpenPeriod),
          uncertain: drawn.some(isAtUncertain),
        }
      : null,
  };
}
