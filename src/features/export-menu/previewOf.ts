import type { ExportRequest } from '../../export/exportRequest.ts';
import type { ExportChoice } from './exportChoice.ts';
import { requestFor } from './exportSource.ts';
import type { ExportSource } from './exportSource.ts';

/** What a file will hold, to look at before it is made. */
export type FilePreview =
  | Readonly<{
      kind: 'picture';
      /** The address of the picture, for an image. */
      url: string;
      description: string;
      /** The size of the smallest type, in points on paper. */
      points: number;
      /** What part of its intended size the type has. */
      shrunk: number;
    }>
  /** The beginning of a file of text, as it is. */
  | Readonly<{ kind: 'text'; text: string }>
  /** The first rows of the figures of a workbook. */
  | Readonly<{ kind: 'rows'; head: readonly string[]; rows: readonly (readonly (string | number | null)[])[] }>;

const SMALLEST_PX = 11;
const MOST_ROWS = 20;
const MOST_TEXT = 6000;

/** The preview of the file of a choice, made by what makes the file. */
export async function previewOf(source: ExportSource, choice: ExportChoice): Promise<FilePreview> {
  const request = await requestFor(source, choice);
  if (choice.format === 'xlsx') return rowsOf(request);
  if (choice.format === 'csv' || choice.format === 'json') return textOf(request);
  const [{ toSvg }, { pictureWithin }, { inBrowser }] = await Promise.all([
    import('../../export/toSvg.ts'),
    import('../../export/pictureWithin.ts'),
    import('../../export/browserEffects.ts'),
  ]);
  const pictured = pictureWithin(request);
  const { svg, description, scene } = await toSvg(pictured, inBrowser.fontFaces);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const points = Math.round(SMALLEST_PX * scene.zoom * 0.75 * 10) / 10;
  return { kind: 'picture', url, description, points, shrunk: scene.zoom / (pictured.size ?? choice.size).zoom };
}

async function rowsOf(request: ExportRequest): Promise<FilePreview> {
  const [{ COLUMN_NAMES, figureCells }, { numberedFigures }] = await Promise.all([
    import('../../export/figureColumns.ts'),
    import('../../export/numberedFigures.ts'),
  ]);
  const numbered = numberedFigures(request);
  const shown = request.figures.slice(0, MOST_ROWS);
  return { kind: 'rows', head: COLUMN_NAMES, rows: shown.map((cited) => figureCells(cited, { request, numbered })) };
}

async function textOf(request: ExportRequest): Promise<FilePreview> {
  const text =
    request.format === 'csv'
      ? (await import('../../export/toCsv.ts')).toCsv(request)
      : (await import('../../export/toJson.ts')).toJson(request);
  return { kind: 'text', text: text.replace(/^\ufeff/u, '').slice(0, MOST_TEXT) };
}
