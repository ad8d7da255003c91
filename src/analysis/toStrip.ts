import { reportingRegion } from '../places/regions.ts';
import { countriesAbout } from './about.ts';
import type { CitedFigure } from './citedFigure.ts';
import { partByReason, reasonOnScale } from './notDrawn.ts';
import type { NotDrawn } from './notDrawn.ts';
import { rememberedBy } from './remembered.ts';
import { anchorOf, isRegionOnly, statedBounds } from './stated.ts';
import { valueScale } from './valueScale.ts';
import type { ScaleKind, ValueScale } from './valueScale.ts';

export type RowKind = 'region' | 'country';

/** What a row stands for; `several` holds the figures that concern more than one row. */
export type RowPlace =
  | Readonly<{ kind: 'region'; m49: string }>
  | Readonly<{ kind: 'country'; iso3: string }>
  | Readonly<{ kind: 'several' }>;

export type StripMark = Readonly<{ id: string; cited: CitedFigure; anchor: number; regionWide: boolean }>;
export type StripRow = Readonly<{ key: string; place: RowPlace; marks: readonly StripMark[] }>;
export type Strip = Readonly<{ rows: readonly StripRow[]; scale: ValueScale; notDrawn: readonly NotDrawn[] }>;
export type StripOptions = Readonly<{ rows: RowKind; scale: ScaleKind | null }>;

/**
 * The evidence strip: counts by region or country, one mark for each figure. A figure about several rows stands once,
 * in a row of its own, so that marks can be counted. Rows with the largest figure come first, `several` last.
 */
export const toStrip = rememberedBy(
  ({ rows, scale }: StripOptions) => `${rows} ${scale}`,
  (figures: readonly CitedFigure[], options: StripOptions): Strip => {
    const reasonOf = (cited: CitedFigure) => {
      if (cited.figure.unit !== 'count') return cited.figure.unit;
      return rowPlace(cited, options.rows) === null ? 'noPlace' : null;
    };
    const placed = figures.filter((cited) => reasonOf(cited) === null);
    const bounds = placed.flatMap(({ figure }) => statedBounds(figure.value));
    const scale = valueScale(bounds, options.scale);
    const { drawn, notDrawn } = partByReason(figures, (cited) => reasonOf(cited) ?? reasonOnScale(cited, scale));
    return { rows: rowsOf(drawn, options.rows), scale, notDrawn };
  },
);

function rowsOf(drawn: readonly CitedFigure[], kind: RowKind): StripRow[] {
  const rows = new Map<string, { key: string; place: RowPlace; marks: StripMark[] }>();
  for (const cited of drawn) {
    const place = rowPlace(cited, kind);
    if (place === null) continue;
    const key = rowKey(place);
    const row = rows.get(key) ?? { key, place, marks: [] };
    rows.set(key, row);
    const { figure } = cited;
    row.marks.push({ id: figure.id, cited, anchor: anchorOf(figure.value), regionWide: isRegionOnly(figure) });
  }
  for (const row of rows.values()) row.marks.sort((a, b) => a.anchor - b.anchor);
  return [...rows.values()].sort(byLargest);
}

function byLargest(a: StripRow, b: StripRow): number {
  const isSeveral = Number(a.place.kind === 'several') - Number(b.place.kind === 'several');
  const largest = (row: StripRow) => Math.max(...row.marks.map(({ anchor }) => anchor));
  return isSeveral || largest(b) - largest(a) || (a.key < b.key ? -1 : 1);
}

/** The one row in which a figure stands; null where it has no place. */
export const rowPlace = rememberedBy(
  (kind: RowKind) => kind,
  ({ figure }: CitedFigure, kind: RowKind): RowPlace | null => {
    const countries = countriesAbout(figure);
    const places: RowPlace[] =
      countries.length === 0
        ? figure.regions.map(({ m49 }) => ({ kind: 'region', m49 }))
        : countries.map((iso3) =>
            kind === 'country' ? { kind: 'country', iso3 } : { kind: 'region', m49: reportingRegion(iso3) },
          );
    const distinct = new Map(places.map((place) => [rowKey(place), place]));
    if (distinct.size > 1) return { kind: 'several' };
    return distinct.values().next().value ?? null;
  },
);

export function rowKey(place: RowPlace): string {
  if (place.kind === 'several') return 'several';
  return place.kind === 'region' ? place.m49 : place.iso3;
}
