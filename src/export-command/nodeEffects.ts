import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { Face } from '../charts/text/measureText.ts';
import { hasGlyphs } from '../charts/text/measureText.ts';
import type { ExportEffects } from '../export/exportEffects.ts';
import { fontFaces } from '../export/fontFaces.ts';
import type { Rasterise } from '../export/rasterise.ts';
import { svgDocument } from './svgDocument.ts';

const FONTS = new URL('../ui/fonts/', import.meta.url);
const FACES: Readonly<Record<Face, string>> = {
  sans400: 'IBMPlexSans-Regular',
  sans600: 'IBMPlexSans-SemiBold',
  serif400: 'IBMPlexSerif-Regular',
  serif600: 'IBMPlexSerif-SemiBold',
};

/** Draws with resvg and our fonts; those of the system only for writing that ours lack. */
const rasterise: Rasterise = (svg, { width, scale }) => {
  const words = svg.replace(/<(style|metadata|desc)\b.*?<\/\1>/gs, '').replace(/<[^>]*>|\s/g, '');
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round(width * scale) },
    font: {
      fontFiles: Object.values(FACES).map((file) => fileURLToPath(new URL(`${file}.ttf`, FONTS))),
      loadSystemFonts: !hasGlyphs(words, 'sans400'),
      defaultFontFamily: 'IBM Plex Sans',
      sansSerifFamily: 'IBM Plex Sans',
      serifFamily: 'IBM Plex Serif',
    },
  });
  return Promise.resolve(image.render().asPng());
};

/** The command line as the surroundings of an export. */
export const underNode: ExportEffects = {
  fontFaces: fontFaces((file) => {
    const bytes = readFileSync(new URL(`${file}.woff2`, FONTS));
    return Promise.resolve(`data:font/woff2;base64,${bytes.toString('base64')}`);
  }),
  rasterise,
  trueType: (face) => Promise.resolve(readFileSync(new URL(`${FACES[face]}.ttf`, FONTS))),
  parseSvg: svgDocument,
};
