import type { CitedFigure } from '../analysis/citedFigure.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { countryName, regionName } from '../i18n/placeName.ts';
import { counted } from '../i18n/plural.ts';
import { wholeSentence } from './citedSentence.ts';
import type { ExportRequest } from './exportRequest.ts';
import type { NumberedFigures } from './numberedFigures.ts';
import { viewAddress } from './viewAddress.ts';

export type FigureCell = string | number | null;
export type RowContext = Readonly<{ request: ExportRequest; numbered: NumberedFigures }>;
type Column = readonly [name: string, cell: (cited: CitedFigure, context: RowContext) => FigureCell];

/** What a table of figures tells of each, in order. The names are those of the dictionary in every language. */
const COLUMNS = [
  ['id', ({ figure }) => figure.id],
  ['number_on_chart', ({ figure }, { numbered }) => numbered.numbers.get(figure.id) ?? null],
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
  ['quote_start', ({ figure }) => figure.quote.start],
  ['quote_end', ({ figure }) => figure.quote.end],
  ['sentence', (cited, { request }) => wholeSentence(request.texts(cited.article.id), cited)],
  ['article', ({ article }) => article.id],
  ['title', ({ article }) => article.title],
  ['language', ({ article }) => article.language],
  ['published', ({ article }) => article.published],
  ['published_basis', publishedBasis],
  ['url', ({ article }) => article.url],
  ['url_language', ({ article }) => article.urlLanguage],
  ['file', ({ article }) => article.file],
  ['drawn', ({ figure }, { numbered }) => (numbered.notDrawn.has(figure.id) ? 'no' : 'yes')],
  ['drawn_reason', ({ figure }, context) => reasonOf(figure.id, context)],
  ['filter', (_, { request }) => request.state.filterSentence],
  ['view', (_, { request }) => viewAddress(request.state)],
  ['data_version', (_, { request }) => request.dataVersion],
  ['exported', (_, { request }) => request.date],
] as const satisfies readonly Column[];

export type ColumnName = (typeof COLUMNS)[number][0];
export const COLUMN_NAMES: readonly ColumnName[] = COLUMNS.map(([name]) => name);

/** The cells of a figure in the order of the columns; numbers stay numbers, null is an empty cell. */
export function figureCells(cited: CitedFigure, context: RowContext): FigureCell[] {
  return COLUMNS.map(([, cell]: Column) => cell(cited, context));
}

/** Where the date of an article comes from: its own text, the catalog, or nowhere. */
export function publishedBasis({ article }: CitedFigure): 'stated' | 'catalog' | 'none' {
  if (article.published === null) return 'none';
  return article.catalogued.includes('published') ? 'catalog' : 'stated';
}

/** Why a figure is not drawn, in words; null for one that is. */
export function reasonOf(id: string, { request, numbered }: RowContext): string | null {
  const reason = numbered.notDrawn.get(id);
  if (reason === undefined) return null;
  const { language } = request.state;
  return counted(1, language, chartTexts(language).notDrawn[reason]);
}

function listed<Item>(items: readonly Item[], text: (item: Item) => string): string {
  return items.map(text).join(';');
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
