import { bundledFontFaces } from './fontFaces.ts';
import type { FontFaces } from './fontFaces.ts';
import { exportFileName } from './exportFileName.ts';
import type { ExportedFile, ExportRequest } from './exportRequest.ts';
import { withNotes } from './pngChunks.ts';
import { rasteriseInBrowser } from './rasterise.ts';
import type { Rasterise } from './rasterise.ts';
import { toCsv } from './toCsv.ts';
import { toSvg } from './toSvg.ts';

/** What an export needs of its surroundings. */
export type ExportEffects = Readonly<{ fontFaces: FontFaces; rasterise: Rasterise }>;

const inBrowser: ExportEffects = { fontFaces: bundledFontFaces, rasterise: rasteriseInBrowser };
const DPI = 300;

/**
 * Makes the file of a request. SVG and CSV need no browser; PNG is drawn from the SVG, at 300 dpi. Makes no request to
 * any other place. Throws an Error for a table that is asked for as a picture.
 */
export async function exportChart(request: ExportRequest, effects: ExportEffects = inBrowser): Promise<ExportedFile> {
  const fileName = exportFileName(request);
  const { chart, format } = request;
  if (format === 'csv') return { fileName, mime: 'text/csv;charset=utf-8', content: toCsv(request) };
  if (chart === 'table') throw new Error('a table is exported as CSV only');
  const { svg, scene, title, description, metadata } = await toSvg(chart, request, effects.fontFaces);
  if (format === 'svg') return { fileName, mime: 'image/svg+xml', content: svg };
  const png = await effects.rasterise(svg, { width: scene.width, height: scene.height, scale: DPI / 96 });
  const sources = metadata.sources.map((source) => [source.title, source.published, source.url, source.file]);
  const texts = {
    Title: title,
    Description: description,
    Source: sources.map((facts) => facts.filter((fact) => fact !== null).join(', ')).join('\n'),
    'x-cited-figures': JSON.stringify(metadata),
  };
  return { fileName, mime: 'image/png', content: withNotes(png, { dpi: DPI, texts }) };
}
