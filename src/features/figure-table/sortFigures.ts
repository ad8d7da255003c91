import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { anchorOf } from '../../analysis/stated.ts';
import type { Sort, SortColumn } from '../../analysis/view.ts';
import { yearOf } from '../../model/edtf.ts';
import { MEASURES, QUALIFIERS } from '../../model/figure.ts';
import type { FigureRow } from './figureRow.ts';

type Key = number | string | null;

/** Sorts rows by one column; equal rows keep the order of the corpus, and what is not stated comes last either way. */
export function sortFigures(rows: readonly FigureRow[], sort: Sort | null, language: string): FigureRow[] {
  if (sort === null) return [...rows];
  const collator = new Intl.Collator(language, { numeric: true });
  const direction = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [keys[sort.column](a), keys[sort.column](b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return direction * (left - right);
    return direction * collator.compare(String(left), String(right));
  });
}

const keys: Record<SortColumn, (row: FigureRow) => Key> = {
  value: ({ cited }) => anchorOf(cited.figure.value),
  qualifier: ({ cited }) => QUALIFIERS.indexOf(cited.figure.value.qualifier),
  measure: ({ cited }) => MEASURES.indexOf(cited.figure.measure),
  place: ({ cited, place }) => (isPlaced(cited) ? place : null),
  period: ({ cited }) => monthsOf(cited),
  quotation: ({ quotation }) => quotation,
  article: ({ cited }) => cited.article.title,
};

function isPlaced({ figure }: CitedFigure): boolean {
  return figure.regions.length > 0 || figure.places.some(({ role }) => role !== 'venue');
}

function monthsOf({ figure: { period } }: CitedFigure): number | null {
  const edge = period.start ?? period.end;
  const year = yearOf(edge);
  return year === null ? null : year * 12 + Number(edge?.slice(5, 7) ?? 0);
}
