import type PptxGenJS from 'pptxgenjs';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import type { ExportEffects } from '../exportEffects.ts';
import { sentenceText } from '../citedSentence.ts';
import type { ExportRequest } from '../exportRequest.ts';
import { pictureWithin } from '../pictureWithin.ts';
import { cautionOf } from '../scene/sceneNotes.ts';
import { stableZip } from '../stableZip.ts';
import { toPng } from '../toPng.ts';
import type { PngExport } from '../toPng.ts';
import { viewLine } from '../viewAddress.ts';
import { xmlSafe } from '../xmlSafe.ts';
import { exactBars } from './exactBars.ts';
import { figureTable } from './figureTable.ts';
import type { FigureTable, TableRow } from './figureTable.ts';
import { emptyDeck, FONT, INK, pictureSlideOf, SLIDE, slideOf } from './slideParts.ts';
import { sourceSlides } from './sourceSlides.ts';
import { tablePages } from './tablePages.ts';
import { TABLE_COLUMNS } from './tablePages.ts';

/** More figures make slides that nobody shows. */
const MOST_ROWS = 60;

/**
 * The chart of a request as slides: its picture with alternative text and the citations as notes; where all its figures are
 * exact counts a chart that can be edited; then the figures as tables, and their sentences with their sources.
 */
export async function toPptx(request: ExportRequest, effects: ExportEffects): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await toPng(pictureWithin(request), effects);
  const table = figureTable(request, MOST_ROWS);
  const deck = emptyDeck(picture.title);
  deck.subject = xmlSafe(request.state.filterSentence);
  pictureSlide(deck, request, { picture, table });
  chartSlide(deck, request, { picture, table });
  tableSlides(deck, request, table);
  const { language } = request.state;
  const remark = table.left > 0 ? exportTexts(language).table.left(formatNumber(table.left, language)) : null;
  const notes = table.rows.map(({ number, note }) => ({ mark: number, pieces: note }));
  sourceSlides(deck, notes, { language, remark });
  const bytes = await deck.write({ outputType: 'uint8array' });
  return stableZip(bytes as Uint8Array, request.date);
}

type Parts = Readonly<{ picture: PngExport; table: FigureTable }>;

function pictureSlide(deck: PptxGenJS, request: ExportRequest, { picture, table }: Parts): void {
  const slide = pictureSlideOf(deck, picture);
  const words = exportTexts(request.state.language);
  const remark = exactBars(request) === null ? words.pictureCounts : words.nativeChart;
  slide.addNotes(xmlSafe([picture.title, ...imprint(request), remark, ...citations(table, request)].join('\n')));
}

/** Bars that can be edited, only where each figure is one exact count: nothing else is shown truthfully by a bar. */
function chartSlide(deck: PptxGenJS, request: ExportRequest, { picture, table }: Parts): void {
  const bars = exactBars(request);
  if (bars === null) return;
  const words = exportTexts(request.state.language);
  const slide = slideOf(deck, picture.title);
  slide.addChart(deck.ChartType.bar, [{ name: xmlSafe(picture.title), labels: bars.labels, values: bars.values }], {
    ...{ x: 0.4, y: 1, w: SLIDE.width - 0.8, h: 5.7 },
    altText: xmlSafe(picture.description),
    barDir: 'bar',
    chartColors: bars.colors,
    catAxisLabelFontFace: FONT,
    catAxisLabelFontSize: 11,
    valAxisMinVal: 0,
    valAxisLabelFontFace: FONT,
    valAxisLabelFontSize: 11,
    valAxisLabelFormatCode: '#,##0',
    dataLabelFormatCode: '#,##0',
    dataLabelFontFace: FONT,
    dataLabelFontSize: 11,
    showValue: true,
    showLegend: false,
    showTitle: false,
  });
  const caution = cautionOf(request.figures, request.state.language);
  const note = [caution, words.nativeChart].filter((line) => line !== null).join(' ');
  slide.addText(note, { x: 0.4, y: 6.8, w: SLIDE.width - 0.8, h: 0.5, fontFace: FONT, fontSize: 11, color: INK });
  slide.addNotes(xmlSafe([...imprint(request), ...citations(table, request)].join('\n')));
}

function tableSlides(deck: PptxGenJS, request: ExportRequest, table: FigureTable): void {
  const { language } = request.state;
  const words = exportTexts(language);
  const pages = tablePages(table.rows);
  pages.forEach((rows, index) => {
    const number = (value: number) => formatNumber(value, language);
    const name = words.titles[request.chart];
    const title = pages.length > 1 ? words.continued(name, number(index + 1), number(pages.length)) : name;
    const slide = slideOf(deck, title);
    const isLast = index === pages.length - 1;
    slide.addTable([headRow(request), ...rows.map(bodyRow)], {
      ...{ x: 0.4, y: 1, w: TABLE_COLUMNS.reduce((sum, { inches }) => sum + inches, 0) },
      colW: TABLE_COLUMNS.map(({ inches }) => inches),
      border: { type: 'solid', pt: 0.5, color: 'BFC4CA' },
      ...{ fontFace: FONT, fontSize: 11, color: INK, valign: 'top', margin: 0.05 },
    });
    const left = isLast && table.left > 0 ? [words.table.left(number(table.left))] : [];
    slide.addNotes(xmlSafe([...left, ...rows.map(noteLine), ...imprint(request)].join('\n')));
  });
}

function headRow({ state }: ExportRequest) {
  const { columns } = exportTexts(state.language).table;
  return TABLE_COLUMNS.map(({ name }) => ({ text: columns[name], options: { bold: true, fill: { color: 'F3F4F6' } } }));
}

function bodyRow(row: TableRow) {
  return TABLE_COLUMNS.map(({ name }) => ({ text: xmlSafe(row[name]), options: { bold: name === 'figure' } }));
}

function citations({ rows, left }: FigureTable, { state }: ExportRequest): string[] {
  const words = exportTexts(state.language);
  const more = left > 0 ? [words.table.left(formatNumber(left, state.language))] : [];
  return [words.labelled(words.sources, ''), ...rows.map(noteLine), ...more];
}

function noteLine({ number, note }: TableRow): string {
  return `${number} ${sentenceText(note)}`.trim();
}

function imprint({ state, dataVersion, date }: ExportRequest): string[] {
  const words = exportTexts(state.language);
  return [state.filterSentence, words.minimum, words.dataVersion(dataVersion, date), viewLine(state)];
}
