import sans400 from './sans400.json' with { type: 'json' };
import sans600 from './sans600.json' with { type: 'json' };
import serif400 from './serif400.json' with { type: 'json' };
import serif600 from './serif600.json' with { type: 'json' };

export type Face = 'sans400' | 'sans600' | 'serif400' | 'serif600';
export type TextStyle = Readonly<{ face: Face; size: number }>;

type Advances = Readonly<{ unitsPerEm: number; runs: readonly (readonly (number | readonly number[])[])[] }>;

const faces: Record<Face, ReadonlyMap<number, number>> = {
  sans400: toWidths(sans400),
  sans600: toWidths(sans600),
  serif400: toWidths(serif400),
  serif600: toWidths(serif600),
};

/** A glyph that the bundled fonts lack is taken from another font: allow for a wide one. */
const UNKNOWN = 1;

/** The width of a line of text in the unit of `size`, from the advance widths of the bundled fonts; kerning is left out. */
export function measureText(text: string, { face, size }: TextStyle): number {
  const widths = faces[face];
  let ems = 0;
  for (const character of text) ems += widths.get(character.codePointAt(0) ?? 0) ?? UNKNOWN;
  return ems * size;
}

/** True when a face has a glyph for every character. */
export function hasGlyphs(text: string, face: Face): boolean {
  return [...text].every((character) => faces[face].has(character.codePointAt(0) ?? 0));
}

function toWidths({ unitsPerEm, runs }: Advances): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [first, advances] of runs) {
    if (typeof first !== 'number' || !Array.isArray(advances)) continue;
    (advances as readonly number[]).forEach((advance, index) => widths.set(first + index, advance / unitsPerEm));
  }
  return widths;
}
