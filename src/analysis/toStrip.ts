import { reportingRegion } from '../places/regions.ts';
import type { Figure } from '../model/figure.ts';
import { countriesAbout } from './about.ts';
import type { CitedFigure } from './citedFigure.ts';
import { partByReason, reasonOnScale } from './notDrawn.ts';
import type { NotDrawn } from './notDrawn.ts';
import { remembered, rememberedBy } from './remembered.ts';
import { anchorOf, boundsOf, isRegionOnly } from './stated.ts';
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
      return rowAt(cited.figure, options.rows) === null ? 'noPlace' : null;
    };
    const placed = figures.filter((cited) => reasonOf(cited) === null);
    const scale = valueScale(boundsOf(placed), options.scale);
    const { drawn, notDrawn } = partByReason(figures, (cited) => reasonOf(cited) ?? reasonOnScale(cited, scale));
    return { rows: rowsOf(drawn, options.rows), scale, notDrawn };
  },
);

function rowsOf(drawn: readonly CitedFigure[], kind: RowKind): StripRow[] {
  const rows = new Map<string, { key: string; place: RowPlace; marks: StripMark[] }>();
  for (const cited of drawn) {
    const { figure } = cited;
    const at = rowAt(figure, kind);
    if (at === null) continue;
    const row = rows.get(at.key) ?? { ...at, marks: [] };
    if (row.marks.length === 0) rows.set(at.key, row);
    row.marks.push({ id: figure.id, cited, anchor: anchorOf(figure.value), regionWide: isRegionOnly(figure) });
  }
  for (const row of rows.values()) row.marks.sort((a, b) => a.anchor - b.anchor);
  return [...rows.values()].sort(byLargest);
}

function byLargest(a: StripRow, b: StripRow): number {
  const isSeveral = Number(a.place.kind === 'several') - Number(b.place.kind === 'several');
  const largest = (row: StripRow) => row.marks.at(-1)?.anchor ?? 0;
  return isSeveral || largest(b) - largest(a) || (a.key < b.key ? -1 : 1);
}

type RowAt = Pick<StripRow, 'key' | 'place'>;

/** The one row in which a figure stands; null for one that has no place. */
export function rowAt(figure: Figure, kind: RowKind): RowAt | null {
  const countries = countriesAbout(figure);
  return countries.length === 0 ? rowOfRegions(figure.regions) : rowOfCountries[kind](countries);
}

// Figures with the same places share one list of them: what is remembered of it serves them all.
const rowOfRegions = remembered((regions: Figure['regions']) =>
  rowOf(regions.map(({ m49 }) => ({ kind: 'region', m49 }))),
);

const rowOfCountries = {
  region: remembered((countries: readonly string[]) =>
    rowOf(countries.map((iso3) => ({ kind: 'region', m49: reportingRegion(iso3) }))),
  ),
  country: remembered((countries: readonly string[]) => rowOf(countries.map((iso3) => ({ kind: 'country', iso3 })))),
};

function rowOf(places: readonly RowPlace[]): RowAt | null {
  const distinct = new Map(places.map((place) => [rowKey(place), place]));
  const [first, second] = distinct.values();
  if (second) return { key: 'several', place: { kind: 'several' } };
  return first ? { key: rowKey(first), place: first } : null;
}

function rowKey(place: RowPlace): string {
  if (place.kind === 'several') return 'several';
  return place.kind === 'region' ? place.m49 : place.iso3;
}
