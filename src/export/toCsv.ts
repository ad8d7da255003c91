import type { CitedFigure } from '../analysis/citedFigure.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { countryName, regionName } from '../i18n/placeName.ts';
import { counted } from '../i18n/plural.ts';
import { chartContent } from './chartContent.ts';
import { wholeSentence } from './citedSentence.ts';
import { csvCell } from './csvCell.ts';
import type { ExportRequest } from './exportRequest.ts';
import { numberFigures } from './sourceNotes.ts';
import { viewAddress } from './viewAddress.ts';

/** What a row knows besides its figure. */
type RowContext = Readonly<{ request: ExportRequest; number: number | null; notDrawn: string | null }>;
type Cell = string | number | null;
type Column = readonly [name: string, cell: (cited: CitedFigure, context: RowContext) => Cell];

const COLUMNS: readonly Column[] = [
  ['id', ({ figure }) => figure.id],
  ['number_on_chart', (_, { number }) => number],
  ['value_low', ({ figure }) => figure.value.low],
  ['value_high', ({ figure }) => figure.value.high],
  ['qualifier', ({ figure }) => figure.value.qualifier],
  ['strict', ({ figure }) => (figure.value.strict === undefined ? null : String(figure.value.strict))],
  ['unit', ({ figure }) => figure.unit],
  ['currency', ({ figure }) => figure.currency ?? null],
  ['per', ({ figure }) => figure.per ?? null],
  ['measure', ({ figure }) => figure.measure],
  ['subject', ({ figure }) => oneLine(figure.subject)],
  ['part_of', ({ figure }) => figure.part?.of ?? null],
  ['hedged', ({ figure }) => (figure.hedged ? 'true' : null)],
  ['places', ({ figure }) => listed(figure.places, ({ iso3 }) => iso3)],
  [
    'place_names',
    ({ figure }, { request: { state } }) => listed(figure.places, ({ iso3 }) => countryName(iso3, state.language)),
  ],
  ['place_roles', ({ figure }) => listed(figure.places, ({ role }) => role)],
  ['place_basis', ({ figure }) => listed(figure.places, ({ basis }) => basis)],
  ['regions', ({ figure }) => listed(figure.regions, ({ m49 }) => m49)],
  [
    'region_names',
    ({ figure }, { request: { state } }) => listed(figure.regions, ({ m49 }) => regionName(m49, state.language)),
  ],
  ['region_basis', ({ figure }) => listed(figure.regions, ({ basis }) => basis)],
  ['period_start', ({ figure }) => figure.period.start],
  ['period_end', ({ figure }) => figure.period.end],
  ['period_edtf', ({ figure }) => figure.period.edtf],
  ['period_basis', ({ figure }) => figure.period.basis],
  ['quotation', ({ figure }) => oneLine(figure.quote.exact)],
  ['sentence', (cited, { request }) => wholeSentence(request.texts(cited.article.id), cited)],
  ['article', ({ article }) => article.id],
  ['title', ({ article }) => article.title],
  ['language', ({ article }) => article.language],
  ['published', ({ article }) => article.published],
  ['published_basis', ({ article }) => basisOf(article.published, article.catalogued.includes('published'))],
  ['url', ({ article }) => article.url],
  ['file', ({ article }) => article.file],
  ['drawn', (_, { notDrawn }) => (notDrawn === null ? 'yes' : 'no')],
  ['drawn_reason', (_, { notDrawn }) => notDrawn],
  ['filter', (_, { request }) => request.state.filterSentence],
  ['view', (_, { request }) => viewAddress(request.state)],
  ['data_version', (_, { request }) => request.dataVersion],
  ['exported', (_, { request }) => request.date],
];

/**
 * The figures of a request as CSV (RFC 4180, UTF-8 with BOM, decimal point), one row each, drawn or not. Filter, view and
 * data version stand in every row: a CSV file has no place for notes, and rows are copied out of it.
 */
export function toCsv(request: ExportRequest): string {
  const separator = request.separator ?? ',';
  const rows = [COLUMNS.map(([name]) => name), ...rowsOf(request)];
  const lines = rows.map((row) => row.map((cell) => csvCell(cell, separator)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function rowsOf(request: ExportRequest): Cell[][] {
  const { figures, chart, state } = request;
  if (chart === 'table') {
    const numbers = numberFigures(figures);
    return figures.map((cited) =>
      cells(cited, { request, number: numbers.get(cited.figure.id) ?? null, notDrawn: null }),
    );
  }
  const { drawn, notDrawn } = chartContent(chart, request);
  const numbers = numberFigures(drawn);
  const words = chartTexts(state.language).notDrawn;
  const reasons = new Map(
    notDrawn.flatMap(({ reason, figures: left }) =>
      left.map(({ figure }) => [figure.id, counted(1, state.language, words[reason])] as const),
    ),
  );
  return figures.map((cited) => {
    const number = numbers.get(cited.figure.id) ?? null;
    return cells(cited, { request, number, notDrawn: reasons.get(cited.figure.id) ?? null });
  });
}

function cells(cited: CitedFigure, context: RowContext): Cell[] {
  return COLUMNS.map(([, cell]) => cell(cited, context));
}

function basisOf(published: string | null, isCatalogued: boolean): string {
  if (published === null) return 'none';
  return isCatalogued ? 'catalog' : 'stated';
}

function listed<Item>(items: readonly Item[], text: (item: Item) => string): string {
  return items.map(text).join(';');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
