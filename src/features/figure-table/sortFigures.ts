import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { anchorOf } from '../../analysis/stated.ts';
import type { Sort, SortColumn } from '../../analysis/view.ts';
import { placesInWords } from '../../i18n/figureInWords.ts';
import { quotationText } from '../../markup/quotation.ts';
import type { Language } from '../../model/article.ts';
import { yearOf } from '../../model/edtf.ts';
import { MEASURES, QUALIFIERS } from '../../model/figure.ts';

type Key = number | string | null;

/** Sorts figures by one column; equal ones keep the order of the corpus, and what is not stated comes last either way. */
export function sortFigures(
  figures: readonly CitedFigure[],
  sort: Sort | null,
  language: Language,
): readonly CitedFigure[] {
  if (sort === null) return figures;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const direction = sort.descending ? -1 : 1;
  const keyed = figures.map((cited) => ({ cited, key: keys[sort.column](cited, language) }));
  keyed.sort(({ key: left }, { key: right }) => {
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return direction * (left - right);
    return direction * compare(String(left), String(right));
  });
  return keyed.map(({ cited }) => cited);
}

const keys: Record<SortColumn, (cited: CitedFigure, language: Language) => Key> = {
  value: ({ figure }) => anchorOf(figure.value),
  qualifier: ({ figure }) => QUALIFIERS.indexOf(figure.value.qualifier),
  measure: ({ figure }) => MEASURES.indexOf(figure.measure),
  place: (cited, language) => (isPlaced(cited) ? placesInWords(cited.figure, language) : null),
  period: (cited) => monthsOf(cited),
  quotation: ({ figure, article }) => quotationText(figure.quote.exact, article.file),
  article: ({ article }) => article.title,
};

function isPlaced({ figure }: CitedFigure): boolean {
  return figure.regions.length > 0 || figure.places.some(({ role }) => role !== 'venue');
}

function monthsOf({ figure: { period } }: CitedFigure): number | null {
  const edge = period.start ?? period.end;
  const year = yearOf(edge);
  return year === null ? null : year * 12 + Number(edge?.slice(5, 7) ?? 0);
}
