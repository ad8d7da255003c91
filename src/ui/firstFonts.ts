/** The faces of the first text. */
const FACES = ['400 1em "IBM Plex Sans"', '600 1em "IBM Plex Sans"'];
const AT_MOST_MS = 300;

/**
 * Resolves when the fonts of the first text are there, or after 300 ms: a text set in another font breaks its lines
 * elsewhere, and what lies below moves when the right one comes. Never rejects; a text without its font is still a text.
 */
export function firstFonts(): Promise<unknown> {
  const late = new Promise((resolve) => setTimeout(resolve, AT_MOST_MS));
  return Promise.race([late, Promise.allSettled(FACES.map((face) => document.fonts.load(face)))]);
}
