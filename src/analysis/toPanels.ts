import type { CitedFigure } from './citedFigure.ts';
import { partByReason, reasonOnScale } from './notDrawn.ts';
import type { NotDrawn } from './notDrawn.ts';
import { rememberedBy } from './remembered.ts';
import { statedBounds } from './stated.ts';
import { rowAt } from './toStrip.ts';
import type { RowKind, RowPlace } from './toStrip.ts';
import { toTimePlane } from './toTimePlane.ts';
import type { PlaneMark, TimePlane } from './toTimePlane.ts';
import { valueScale } from './valueScale.ts';
import type { ScaleKind } from './valueScale.ts';

/** So many panels can be compared at a glance. */
export const MOST_PANELS = 12;

export type Panel = Readonly<{ key: string; place: RowPlace; plane: TimePlane }>;

/** Planes of one place each; `axes` is the plane of all of them, whose axes they share. */
export type Panels = Readonly<{
  panels: readonly Panel[];
  axes: TimePlane;
  /** Places beyond the first twelve, and their figures. */
  more: Readonly<{ places: number; figures: number }>;
  notDrawn: readonly NotDrawn[];
}>;

type Options = Readonly<{ panels: RowKind; scale: ScaleKind | null }>;

/** Small multiples: counts over time, a panel for each region or country, those with most figures first. */
export const toPanels = rememberedBy(
  ({ panels, scale }: Options) => `${panels} ${scale}`,
  (figures: readonly CitedFigure[], { panels: kind, scale: wanted }: Options): Panels => {
    const reasonOf = (cited: CitedFigure) => {
      if (cited.figure.unit !== 'count') return cited.figure.unit;
      return rowAt(cited.figure, kind) === null ? 'noPlace' : null;
    };
    const placed = figures.filter((cited) => reasonOf(cited) === null);
    const scale = valueScale(
      placed.flatMap(({ figure }) => statedBounds(figure.value)),
      wanted,
    );
    const { drawn, notDrawn } = partByReason(figures, (cited) => reasonOf(cited) ?? reasonOnScale(cited, scale));
    const plane = toTimePlane(drawn, { scale: scale.kind });
    const byPlace = new Map<string, { key: string; place: RowPlace; marks: PlaneMark[] }>();
    for (const mark of plane.marks) {
      const at = rowAt(mark.cited.figure, kind);
      if (at === null) continue;
      const { key, place } = at;
      const panel = byPlace.get(key) ?? { key, place, marks: [] };
      byPlace.set(key, panel);
      panel.marks.push(mark);
    }
    const sorted = [...byPlace.values()].sort(byNumber);
    const shown = firstPanels(sorted);
    const left = sorted.filter((panel) => !shown.includes(panel));
    const axes = { ...plane, marks: shown.flatMap(({ marks }) => marks) };
    return {
      panels: shown.map(({ key, place, marks }) => ({ key, place, plane: { ...plane, marks, notDrawn: [] } })),
      axes,
      more: { places: left.length, figures: left.reduce((sum, { marks }) => sum + marks.length, 0) },
      notDrawn,
    };
  },
);

type Sortable = Readonly<{ key: string; place: RowPlace; marks: readonly unknown[] }>;

function byNumber(a: Sortable, b: Sortable): number {
  return b.marks.length - a.marks.length || (a.key < b.key ? -1 : 1);
}

/** Figures about several places always have their panel: no filter would bring it. */
function firstPanels<T extends Sortable>(sorted: readonly T[]): T[] {
  const shown = sorted.slice(0, MOST_PANELS);
  const several = sorted.find(({ place }) => place.kind === 'several');
  return several === undefined || shown.includes(several) ? shown : [...shown.slice(0, -1), several];
}
