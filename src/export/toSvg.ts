import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FontFaces } from './fontFaces.ts';
import { altText } from './altText.ts';
import { picturedChart } from './exportRequest.ts';
import type { ExportRequest } from './exportRequest.ts';
import { ChartScene } from './scene/ChartScene.tsx';
import { toScene } from './scene/toScene.ts';
import { sceneTitle } from './scene/sceneHeader.ts';
import type { Scene } from './scene/toScene.ts';
import { sceneMetadata } from './sceneMetadata.ts';
import { xmlSafe } from './xmlSafe.ts';

export type SvgExport = Readonly<{
  svg: string;
  scene: Scene;
  title: string;
  description: string;
  metadata: ReturnType<typeof sceneMetadata>;
}>;

/**
 * Draws the scene of a request as an SVG document. The same request and fonts give the same bytes, in a browser and under
 * Node. `fontFaces` embeds the fonts that the text needs.
 */
export async function toSvg(request: ExportRequest, fontFaces: FontFaces): Promise<SvgExport> {
  const { language } = request.state;
  const chart = picturedChart(request.chart);
  const scene = toScene(chart, request);
  const title = sceneTitle(chart, language);
  const description = altText(scene, language);
  const metadata = sceneMetadata(scene, request);
  const parts = { scene, title, description, metadata: JSON.stringify(metadata), language };
  const paper = request.transparent !== true;
  const draw = (fontCss: string) =>
    xmlSafe(renderToStaticMarkup(createElement(ChartScene, { ...parts, fontCss, paper })));
  const fontCss = await fontFaces(draw(''));
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${draw(fontCss)}\n`, scene, title, description, metadata };
}
