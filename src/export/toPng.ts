import type { ExportEffects } from './exportEffects.ts';
import type { ExportRequest } from './exportRequest.ts';
import { PRESETS } from './pictureSize.ts';
import { withNotes } from './pngChunks.ts';
import { toSvg } from './toSvg.ts';
import type { SvgExport } from './toSvg.ts';

export type PngExport = SvgExport & Readonly<{ png: Uint8Array<ArrayBuffer> }>;

/** Draws the scene of a request at its resolution, with its description, sources and view in the file. */
export async function toPng(request: ExportRequest, { fontFaces, rasterise }: ExportEffects): Promise<PngExport> {
  const made = await toSvg(request, fontFaces);
  const { scene, title, description, metadata } = made;
  const { dpi } = request.size ?? PRESETS.page;
  const bare = await rasterise(made.svg, {
    width: scene.width,
    height: scene.height,
    scale: (dpi / 96) * scene.zoom,
  });
  const sources = metadata.sources.map((source) => [source.title, source.published, source.url, source.file]);
  const texts = {
    Title: title,
    Description: description,
    Source: sources.map((facts) => facts.filter((fact) => fact !== null).join(', ')).join('\n'),
    'x-cited-figures': JSON.stringify(metadata),
  };
  return { ...made, png: withNotes(bare, { dpi, texts }) };
}
