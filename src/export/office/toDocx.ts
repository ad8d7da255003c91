import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import type { ExportEffects } from '../exportEffects.ts';
import type { ExportRequest } from '../exportRequest.ts';
import { fillsPage, pictureWithin } from '../pictureWithin.ts';
import { stableZip } from '../stableZip.ts';
import { toPng } from '../toPng.ts';
import type { PngExport } from '../toPng.ts';
import { xmlSafe } from '../xmlSafe.ts';
import { chartCaption } from './chartCaption.ts';
import { figureTable } from './figureTable.ts';
import type { FigureTable, TableRow as TableRowText } from './figureTable.ts';

/** More rows make a document that nobody reads and word processors open slowly. */
const MOST_ROWS = 300;
/** Fewer rows do not stand alone at the foot of a page. */
const LEAST_ROWS = 3;
const FONT = 'Arial';
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'BFC4CA' } as const;
/** The text width of A4 with margins of 2.5 cm, in twentieths of a point, shared among the columns. */
const COLUMNS = [650, 1800, 1700, 1700, 3221] as const;
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1417, right: 1417, bottom: 1417, left: 1417 } };

/**
 * The chart of a request as a Word document: the picture with its alternative text, below it as text what other pictures
 * hold around the chart, then the figures that it draws as a table, and a footnote for each with its sentence and source.
 */
export async function toDocx(request: ExportRequest, effects: ExportEffects): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await toPng(pictureWithin(request), effects);
  const table = figureTable(request, MOST_ROWS);
  const document = new Document({
    ...properties(request, picture),
    footnotes: Object.fromEntries(
      table.rows.map(({ note }, index) => [String(index + 1), { children: [footnote(note)] }]),
    ),
    sections: [{ properties: { page: PAGE }, children: body(request, { picture, table }) }],
  });
  const blob = await Packer.toBlob(document);
  return stableZip(new Uint8Array(await blob.arrayBuffer()), request.date);
}

function properties({ state, dataVersion }: ExportRequest, { title, metadata }: PngExport) {
  return {
    title,
    subject: xmlSafe(state.filterSentence),
    keywords: xmlSafe([dataVersion, metadata.view].join(' ')),
    creator: 'Cited Figures',
    lastModifiedBy: 'Cited Figures',
    styles: { default: { document: { run: { font: FONT, size: 20, language: { value: state.language } } } } },
  };
}

function body(request: ExportRequest, { picture, table }: Readonly<{ picture: PngExport; table: FigureTable }>) {
  const { state, dataVersion, date } = request;
  const { language } = state;
  const words = exportTexts(language);
  const caption = chartCaption(picture, 1, state);
  const title = words.titles[request.chart];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun({ text: title, font: FONT })] }),
    new Paragraph({ keepNext: !fillsPage(picture.scene), spacing: { before: 160 }, children: [imageOf(picture)] }),
    paragraph(caption.title, { bold: true, size: 18, keepNext: true }),
    ...(caption.caution === null ? [] : [paragraph(caption.caution, { bold: true, size: 18, keepNext: true })]),
    ...caption.lines.map((line) => paragraph(line, { size: 18 })),
    paragraph(words.dataVersion(dataVersion, date), { size: 18, after: 240 }),
    ...(table.rows.length === 0
      ? []
      : [
          paragraph(words.table.caption('1', title), { bold: true, size: 18, keepNext: true }),
          tableOf(table, request),
        ]),
    ...(table.left > 0 ? [paragraph(words.table.left(formatNumber(table.left, language)))] : []),
  ];
}

function imageOf({ png, scene, title, description }: PngExport) {
  const [width, height] = [scene.width * scene.zoom, scene.height * scene.zoom];
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width), height: Math.round(height) },
    altText: { name: 'chart', title: xmlSafe(title), description: xmlSafe(description) },
  });
}

type Look = Readonly<{ bold?: boolean; size?: number; keepNext?: boolean; after?: number }>;

function paragraph(text: string, { bold = false, size = 20, keepNext = false, after = 80 }: Look = {}) {
  const children = [new TextRun({ text: xmlSafe(text), bold, size, font: FONT })];
  return new Paragraph({ keepNext, spacing: { before: 80, after }, children });
}

function footnote(pieces: TableRowText['note']) {
  const runs = pieces.map(({ text, strong }) => run(text, strong));
  return new Paragraph({ spacing: { after: 40 }, children: [run(' '), ...runs] });
}

function tableOf({ rows }: FigureTable, { state }: ExportRequest): Table {
  const { columns } = exportTexts(state.language).table;
  const heads = [columns.number, columns.figure, columns.place, columns.period, columns.quotation];
  const line = (cells: TableCell[], tableHeader = false) =>
    new TableRow({ tableHeader, cantSplit: true, children: cells });
  return new Table({
    width: { size: COLUMNS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...COLUMNS],
    borders: {
      top: RULE,
      bottom: RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: RULE,
      insideVertical: NO_RULE,
    },
    rows: [
      line(
        heads.map((text, index) => cellOf([run(text, true)], { index, keepNext: true })),
        true,
      ),
      ...rows.map(({ number, figure, place, period, quotation }, row) =>
        line(
          [number, figure, place, period, quotation].map((text, index) =>
            cellOf(index === 4 ? [run(text), new FootnoteReferenceRun(row + 1)] : [run(text, index === 1)], {
              index,
              keepNext: row < LEAST_ROWS - 1,
            }),
          ),
        ),
      ),
    ],
  });
}

const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

function run(text: string, bold = false): TextRun {
  return new TextRun({ text: xmlSafe(text), bold, size: 18, font: FONT });
}

type CellPlace = Readonly<{ index: number; keepNext: boolean }>;

function cellOf(children: (TextRun | FootnoteReferenceRun)[], { index, keepNext }: CellPlace): TableCell {
  return new TableCell({
    width: { size: COLUMNS[index] ?? 1000, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 60, right: 60 },
    children: [new Paragraph({ alignment: AlignmentType.LEFT, keepNext, children })],
  });
}
