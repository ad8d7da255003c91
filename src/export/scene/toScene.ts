import type { ChartName, ExportRequest } from '../exportRequest.ts';
import { PRESETS, PX_PER_CM } from '../pictureSize.ts';
import { layScene, sceneParts } from './layScene.ts';
import type { Scene, SceneParts } from './layScene.ts';

export type { Scene } from './layScene.ts';

/** A picture of this height and its caption stand on one page of A4. */
const PAGE_HEIGHT_CM = 24;
/** Wider than high by this much, a picture has its notes beside the chart. */
const LANDSCAPE = 1.3;
const STEP = 0.93;
/** Type is set smaller than this part of its size only where even no source at all would not fit. */
const WITH_SOURCES = 0.6;
const SMALLEST = 0.05;

/**
 * Lays out the scene of a chart for the size of its request. Without a height, the height follows. With one, as many
 * sources as fit are printed; where the chart itself has no room, all type becomes smaller until nothing is cut.
 */
export function toScene(chart: ChartName, request: ExportRequest): Scene {
  const parts = sceneParts(chart, request);
  const { widthCm, heightCm, zoom } = request.size ?? PRESETS.page;
  const width = widthCm * PX_PER_CM;
  if (heightCm === null) {
    const bottom = request.extent === 'page' ? PAGE_HEIGHT_CM * PX_PER_CM : Infinity;
    return layScene(parts, { width: Math.round(width / zoom), bottom, zoom, beside: false }).scene;
  }
  return fixedScene(parts, { width, height: heightCm * PX_PER_CM, zoom });
}

function fixedScene(parts: SceneParts, size: Readonly<{ width: number; height: number; zoom: number }>): Scene {
  const beside = size.width > size.height * LANDSCAPE;
  const hasSources = parts.groups.length > 0 && parts.request.extent !== 'none';
  for (let { zoom } = size; ; zoom *= STEP) {
    const [width, height] = [size.width / zoom, size.height / zoom];
    const { scene, sources } = layScene(parts, { width, bottom: height, zoom, beside });
    const wanted = hasSources && zoom > size.zoom * WITH_SOURCES ? 1 : 0;
    const fits = scene.height <= Math.ceil(height) && sources >= wanted;
    if (fits || zoom < size.zoom * SMALLEST) return { ...scene, height };
  }
}
