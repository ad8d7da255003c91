import type { Face } from '../charts/text/measureText.ts';
import type { FontFaces } from './fontFaces.ts';
import type { Rasterise } from './rasterise.ts';

/** What an export needs of its surroundings: a browser, or a command line. */
export type ExportEffects = Readonly<{
  /** Fonts for an SVG file. */
  fontFaces: FontFaces;
  /** Draws an SVG as a PNG. */
  rasterise: Rasterise;
  /** A face as TrueType. */
  trueType: (face: Face) => Promise<Uint8Array>;
  /** Reads an SVG document into the DOM in which it is then drawn as PDF. */
  parseSvg: (svg: string) => Element;
}>;
