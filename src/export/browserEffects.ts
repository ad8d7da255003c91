import { loadTrueType } from '../charts/text/fontFiles.ts';
import type { ExportEffects } from './exportEffects.ts';
import { bundledFontFaces } from './fontFaces.ts';
import { rasteriseInBrowser } from './rasterise.ts';

/** The page as the surroundings of an export. */
export const inBrowser: ExportEffects = {
  fontFaces: bundledFontFaces,
  rasterise: rasteriseInBrowser,
  trueType: loadTrueType,
  parseSvg: (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
};
