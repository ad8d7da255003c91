import { hasOwnPeriod, isRegionOnly } from '../analysis/stated.ts';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import { MEASURES, QUALIFIERS } from '../model/figure.ts';
import type { Figure, Measure, Qualifier } from '../model/figure.ts';

/** What a legend has to explain: only what stands in the chart. Where all is exact, its shape needs no name. */
export type MarksInUse = Readonly<{
  measures: readonly Measure[];
  qualifiers: readonly Qualifier[];
  solid: boolean;
  hollow: boolean;
  regionWide: boolean;
  /** A period is drawn that has no end, or no beginning. */
  openPeriod: boolean;
}>;

/** `overPeriods` tells whether the chart draws marks over their periods. */
export function marksInUse(drawn: readonly CitedFigure[], overPeriods: boolean): MarksInUse {
  const figures = drawn.map(({ figure }) => figure);
  const qualifiers = QUALIFIERS.filter((qualifier) => figures.some(({ value }) => value.qualifier === qualifier));
  const isOnlyExact = qualifiers.every((qualifier) => qualifier === 'exact');
  return {
    measures: MEASURES.filter((measure) => figures.some((figure) => figure.measure === measure)),
    qualifiers: isOnlyExact ? [] : qualifiers,
    solid: figures.some(hasOwnPeriod),
    hollow: figures.some((figure) => !hasOwnPeriod(figure)),
    regionWide: figures.some(isRegionOnly),
    openPeriod: overPeriods && figures.some(isOpenPeriod),
  };
}

function isOpenPeriod({ period: { start, end } }: Figure): boolean {
  return (start === null) !== (end === null);
}
