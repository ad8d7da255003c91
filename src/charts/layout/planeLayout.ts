import type { PlaneMark, TimePlane } from '../../analysis/toTimePlane.ts';
import type { Box } from './boxes.ts';
import type { PlacedLabel } from './labels.ts';

/** A stretch of the width, in pixels from the left edge of the chart. */
export type Zone = Readonly<{ left: number; right: number }>;

/**
 * A mark at its place: x is its date (of a period the beginning, or the end where the beginning is open), y its value. In
 * the lane of the undated x means nothing. `stroke` tells the ends of its period and `rise` the height of its range, in
 * pixels from x and y.
 */
export type PlacedPlaneMark = Readonly<{
  mark: PlaneMark;
  x: number;
  y: number;
  stroke: Readonly<{ from: number; to: number }> | null;
  rise: number;
  box: Box;
  label: PlacedLabel | null;
}>;
export type UnlabelledMark = Omit<PlacedPlaneMark, 'label'>;

/** The plane in pixels; y counts from the top of the plot, x from the left edge of the chart. */
export type PlaneLayout = Readonly<{
  /** In the order in which they are drawn: long strokes first, points last. */
  marks: readonly PlacedPlaneMark[];
  height: number;
  /** Where the values stand; equal to the height of the plot without the room that rays need. */
  values: Readonly<{ top: number; bottom: number }>;
  dated: Zone | null;
  undated: Zone | null;
  years: readonly Readonly<{ year: number; x: number }>[];
  /** How wide a year is, in pixels. */
  yearWidth: number;
}>;

export type PlaneLayoutOptions = Readonly<{
  width: number;
  height: number;
  axis: number;
  /** What stands beside a mark, or beside several that coincide, the longest wording first; null for no labels. */
  labels: ((marks: readonly PlaneMark[]) => readonly string[]) | null;
  /** The plane whose axes are used, where several small planes share them. */
  like?: TimePlane;
  /** A label is put where it hides least, rather than left out. */
  everyLabel?: boolean;
}>;
