import type { Cell, Row, Sheet } from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { ExportRequest } from '../exportRequest.ts';
import { COLUMN_NAMES, figureCells, publishedBasis } from '../figureColumns.ts';
import type { ColumnName, FigureCell } from '../figureColumns.ts';
import { numberedFigures } from '../numberedFigures.ts';
import { cautionOf } from '../scene/sceneNotes.ts';
import { stableZip } from '../stableZip.ts';
import { viewAddress } from '../viewAddress.ts';
import { xmlSafe } from '../xmlSafe.ts';
import { withFilters } from './sheetFilters.ts';

/** The width of the texts of the first sheet in characters, and the height of one line of them in points. */
const README_WIDTH = 70;
const LINE = 16;

/** What a cell of a workbook may hold at the most. */
const LONGEST = 32_767;
const WIDTHS: Readonly<Partial<Record<ColumnName, number>>> = {
  id: 32,
  subject: 20,
  place_names: 24,
  region_names: 20,
  quotation: 40,
  sentence: 60,
  title: 40,
  url: 40,
  file: 24,
  filter: 40,
  view: 40,
};

/**
 * The figures of a request as a workbook: what it is, one row for each figure, the articles, and what the columns mean.
 * Numbers are numbers; every text is a text, whatever it begins with.
 */
export async function toXlsx(request: ExportRequest): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [readmeSheet(request), figuresSheet(request), articlesSheet(request), dictionarySheet(request)].map(
    (sheet): Sheet<Blob> => ({ ...sheet, orientation: 'landscape' }),
  );
  const blob = await writeExcelFile(sheets).toBlob();
  return stableZip(new Uint8Array(await blob.arrayBuffer()), request.date, withFilters(sheets));
}

function readmeSheet({ state, chart, figures, dataVersion, date }: ExportRequest): Sheet<Blob> {
  const { language } = state;
  const { readme, titles, sheets, minimum } = exportTexts(language);
  const caution = [cautionOf(figures, language), minimum].filter((line) => line !== null).join(' ');
  const lines: [string, FigureCell][] = [
    [readme.what, titles.table],
    [readme.chart, titles[chart]],
    [readme.rows, figures.length],
    [readme.filter, state.filterSentence],
    [readme.view, viewAddress(state)],
    [readme.version, dataVersion],
    [readme.exported, date],
    [readme.numbers, readme.numbersNote],
    [readme.bounds, readme.boundsNote],
    [readme.caution, caution],
  ];
  const data = lines.map(([name, value]): Row => {
    const height = LINE * Math.ceil(String(value).length / README_WIDTH);
    return [
      { ...head(name), height, alignVertical: 'top' },
      { ...cell(value), wrap: true, align: 'left', alignVertical: 'top', height },
    ];
  });
  return { sheet: sheets.readme, data, columns: [{ width: 26 }, { width: README_WIDTH }] };
}

function figuresSheet(request: ExportRequest): Sheet<Blob> {
  const numbered = numberedFigures(request);
  const rows = request.figures.map((cited) => figureCells(cited, { request, numbered }).map(cell));
  const columns = COLUMN_NAMES.map((name) => ({ width: WIDTHS[name] ?? Math.max(10, name.length + 2) }));
  const { sheets } = exportTexts(request.state.language);
  return { sheet: sheets.figures, data: [COLUMN_NAMES.map(head), ...rows], columns, stickyRowsCount: 1 };
}

function articlesSheet({ figures, state }: ExportRequest): Sheet<Blob> {
  const articles = new Map(figures.map((cited) => [cited.article.id, cited] as const));
  const names = [
    'article',
    'title',
    'language',
    'published',
    'published_basis',
    'url',
    'url_language',
    'file',
    'figures',
  ];
  const rows = [...articles.values()].map((cited) => {
    const { id, title, language, published, url, urlLanguage, file } = cited.article;
    const count = figures.filter(({ article }) => article.id === id).length;
    return [id, title, language, published, publishedBasis(cited), url, urlLanguage, file, count].map(cell);
  });
  const columns = [28, 60, 10, 12, 16, 50, 14, 28, 10].map((width) => ({ width }));
  return {
    sheet: exportTexts(state.language).sheets.articles,
    data: [names.map(head), ...rows],
    columns,
    stickyRowsCount: 1,
  };
}

function dictionarySheet({ state }: ExportRequest): Sheet<Blob> {
  const { sheets, dictionary } = exportTexts(state.language);
  const rows = COLUMN_NAMES.map((name) => [cell(name), cell(dictionary.meanings[name])]);
  return {
    sheet: sheets.dictionary,
    data: [[head(dictionary.column), head(dictionary.meaning)], ...rows],
    columns: [{ width: 20 }, { width: 90 }],
    stickyRowsCount: 1,
  };
}

function head(name: string) {
  return { type: String, value: name, fontWeight: 'bold', backgroundColor: '#f3f4f6' } as const;
}

/** A number as a number, anything else as a text that is never read as a formula. */
function cell(value: FigureCell): Exclude<Cell, string | null | undefined> & object {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { type: Number, value };
  return { type: String, value: xmlSafe(value).slice(0, LONGEST) };
}
