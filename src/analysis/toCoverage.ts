import type { Measure } from '../model/figure.ts';
import { MEASURES } from '../model/figure.ts';
import { reportingRegion } from '../places/regions.ts';
import { countriesAbout } from './about.ts';
import type { CitedFigure } from './citedFigure.ts';
import { coveredYears, yearsCovered } from './coveredYears.ts';
import { rememberedBy } from './remembered.ts';
import type { View } from './view.ts';

export type CellKind = NonNullable<View['cells']>;

export type CoverageRow =
  | Readonly<{ kind: 'region'; m49: string }>
  | Readonly<{ kind: 'country'; iso3: string }>
  | Readonly<{ kind: 'no-place' }>;
export type CoverageColumn =
  | Readonly<{ kind: 'year'; year: number }>
  | Readonly<{ kind: 'measure'; measure: Measure }>
  | Readonly<{ kind: 'no-year' }>;

type Margin = Readonly<{ key: string; figures: readonly CitedFigure[] }>;
export type CoverageCell = Readonly<{ row: number; column: number; figures: readonly CitedFigure[] }>;

/**
 * How many figures there are for each place and year, or place and measure. A cell is only there where it holds figures. A
 * figure that covers several rows or columns stands in each of their cells, but once in every margin; `repeated` tells how
 * many do.
 */
export type Coverage = Readonly<{
  rows: readonly (Margin & Readonly<{ place: CoverageRow }>)[];
  columns: readonly (Margin & Readonly<{ of: CoverageColumn }>)[];
  cells: readonly CoverageCell[];
  figures: readonly CitedFigure[];
  repeated: number;
}>;

/** The one view that may add: it counts figures, not people. */
export const toCoverage = rememberedBy(
  ({ cells }: Readonly<{ cells: CellKind }>) => cells,
  (figures: readonly CitedFigure[], { cells: kind }): Coverage => {
    const axis = kind === 'region-year' ? yearColumns(figures) : measureColumns(figures);
    const columns = axis.map((of) => ({ key: columnKey(of), of, figures: [] as CitedFigure[] }));
    const at = new Map(columns.map(({ key }, index) => [key, index]));
    const rows = new Map<string, { key: string; place: CoverageRow; figures: CitedFigure[]; cells: CitedFigure[][] }>();
    let repeated = 0;
    for (const cited of figures) {
      const inColumns = columnsOf(cited, kind, axis).flatMap((of) => at.get(columnKey(of)) ?? []);
      const places = placesOf(cited, kind);
      for (const place of places) {
        const key = placeKey(place);
        const row = rows.get(key) ?? { key, place, figures: [], cells: [] };
        rows.set(key, row);
        row.figures.push(cited);
        for (const column of inColumns) (row.cells[column] ??= []).push(cited);
      }
      for (const column of inColumns) columns[column]?.figures.push(cited);
      if (places.length * inColumns.length > 1) repeated += 1;
    }
    const sorted = [...rows.values()].sort(byNumber);
    const cells = sorted.flatMap((row, index) =>
      columns.flatMap((_, column) => {
        const held = row.cells[column];
        return held ? [{ row: index, column, figures: held }] : [];
      }),
    );
    return { rows: sorted, columns, cells, figures, repeated };
  },
);

/** All years between the first and the last, so that a gap shows; then the figures without one. */
function yearColumns(figures: readonly CitedFigure[]): CoverageColumn[] {
  const years = yearsCovered(figures).map((year): CoverageColumn => ({ kind: 'year', year }));
  return figures.some((cited) => coveredYears(cited) === null) ? [...years, { kind: 'no-year' }] : years;
}

function measureColumns(figures: readonly CitedFigure[]): CoverageColumn[] {
  const used = new Set(figures.map(({ figure }) => figure.measure));
  return MEASURES.filter((measure) => used.has(measure)).map((measure) => ({ kind: 'measure', measure }));
}

function columnsOf(cited: CitedFigure, kind: CellKind, axis: readonly CoverageColumn[]): readonly CoverageColumn[] {
  if (kind === 'country-measure') return [{ kind: 'measure', measure: cited.figure.measure }];
  const covered = coveredYears(cited);
  if (covered === null) return [{ kind: 'no-year' }];
  return axis.filter((of) => of.kind === 'year' && of.year >= covered.first && of.year <= covered.last);
}

/** Each place once. A figure about a region as a whole stands in the row of that region, not in those of its countries. */
function placesOf({ figure }: CitedFigure, kind: CellKind): CoverageRow[] {
  const countries = countriesAbout(figure);
  const places = countries.map((iso3): CoverageRow =>
    kind === 'country-measure' ? { kind: 'country', iso3 } : { kind: 'region', m49: reportingRegion(iso3) },
  );
  const regions = countries.length > 0 ? [] : figure.regions.map(({ m49 }): CoverageRow => ({ kind: 'region', m49 }));
  const distinct = new Map([...places, ...regions].map((place) => [placeKey(place), place]));
  return distinct.size === 0 ? [{ kind: 'no-place' }] : [...distinct.values()];
}

function placeKey(place: CoverageRow): string {
  if (place.kind === 'no-place') return 'no-place';
  return place.kind === 'region' ? place.m49 : place.iso3;
}

function columnKey(of: CoverageColumn): string {
  if (of.kind === 'no-year') return 'no-year';
  return of.kind === 'year' ? String(of.year) : of.measure;
}

type Sortable = Readonly<{ key: string; place: CoverageRow; figures: readonly unknown[] }>;

function byNumber(a: Sortable, b: Sortable): number {
  const isLast = Number(a.place.kind === 'no-place') - Number(b.place.kind === 'no-place');
  return isLast || b.figures.length - a.figures.length || (a.key < b.key ? -1 : 1);
}
