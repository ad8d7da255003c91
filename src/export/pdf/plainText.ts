import { hasGlyphs, measureText } from '../../charts/text/measureText.ts';
import type { Face, TextStyle } from '../../charts/text/measureText.ts';
import { base64 } from '../base64.ts';
import type { Rasterise } from '../rasterise.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Dots for each pixel of a picture of writing that the fonts lack. */
const SHARPNESS = 4;

type Piece = Readonly<{ text: string; style: TextStyle; fill: string; width: number; known: boolean }>;
/** Pieces on one line from one place on. */
type Line = { x: number; y: number; pieces: Piece[] };

/**
 * Rewrites all text of a scene so that it needs no measuring: each stretch in one face begins at a place of its own, a paper
 * halo becomes a rectangle behind the text, and characters that the face lacks become small pictures in a font of the
 * system. Gives the faces in use.
 */
export async function plainText(root: Element, rasterise: Rasterise): Promise<Set<Face>> {
  const faces = new Set<Face>();
  for (const text of [...root.querySelectorAll('text')]) {
    const group = make(text, 'g', {});
    const anchor = inherited(text, 'text-anchor') ?? 'start';
    for (const line of linesOf(text)) {
      const width = line.pieces.reduce((sum, piece) => sum + piece.width, 0);
      let x = line.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      const size = line.pieces[0]?.style.size ?? 12;
      if (text.getAttribute('paint-order') === 'stroke' && width > 0)
        group.append(halo(text, { ...line, x }, size, width));
      for (const piece of line.pieces) {
        if (piece.known) faces.add(piece.style.face);
        group.append(
          piece.known ? written(text, piece, { ...line, x }) : await pictured(text, piece, { ...line, x }, rasterise),
        );
        x += piece.width;
      }
    }
    text.replaceWith(group);
  }
  return faces;
}

function linesOf(text: Element): Line[] {
  const lines: Line[] = [{ x: number(text, 'x'), y: number(text, 'y'), pieces: [] }];
  for (const node of [...text.childNodes]) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element?.hasAttribute('x')) lines.push({ x: number(element, 'x'), y: number(element, 'y'), pieces: [] });
    lines.at(-1)?.pieces.push(...piecesOf(node.textContent ?? '', element ?? text));
  }
  return lines;
}

/** A text in stretches that its face can and cannot write. */
function piecesOf(text: string, element: Element): Piece[] {
  const style = { face: faceOf(element), size: Number(inherited(element, 'font-size') ?? 12) };
  const fill = inherited(element, 'fill') ?? '#000000';
  const pieces: Piece[] = [];
  for (const character of text.replace(/[\t\r\n]/g, ' ')) {
    const known = hasGlyphs(character, style.face);
    const last = pieces.at(-1);
    const whole = last?.known === known ? `${last.text}${character}` : character;
    if (last?.known === known) pieces.pop();
    pieces.push({ text: whole, style, fill, known, width: measureText(whole, style) });
  }
  return pieces;
}

function faceOf(element: Element): Face {
  const isSerif = /serif/i.test((inherited(element, 'font-family') ?? '').split(',')[0] ?? '');
  const isStrong = Number(inherited(element, 'font-weight') ?? 400) >= 600;
  return isSerif ? (isStrong ? 'serif600' : 'serif400') : isStrong ? 'sans600' : 'sans400';
}

function written(near: Element, { text, style, fill }: Piece, { x, y }: Line): Element {
  const attributes = { x, y, fill, 'font-family': style.face, 'font-size': style.size, 'font-weight': 'normal' };
  const element = make(near, 'text', { ...attributes, 'text-anchor': 'start', stroke: 'none' });
  element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  element.textContent = text;
  return element;
}

async function pictured(near: Element, piece: Piece, { x, y }: Line, rasterise: Rasterise): Promise<Element> {
  const { size } = piece.style;
  const [width, height] = [Math.ceil(piece.width), Math.ceil(size * 1.5)];
  const escaped = piece.text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const text = `<text x="0" y="${size * 1.1}" font-family="sans-serif" font-size="${size}" fill="${piece.fill}">${escaped}</text>`;
  const svg = `<svg xmlns="${SVG}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${text}</svg>`;
  const png = await rasterise(svg, { width, height, scale: SHARPNESS });
  const href = `data:image/png;base64,${base64(png)}`;
  return make(near, 'image', { x, y: y - size * 1.1, width, height, href });
}

function halo(near: Element, { x, y }: Line, size: number, width: number): Element {
  const box = { x: x - 1.5, y: y - size * 0.82, width: width + 3, height: size * 1.08 };
  return make(near, 'rect', {
    ...box,
    fill: near.getAttribute('stroke') ?? '#ffffff',
    'fill-opacity': 0.85,
    stroke: 'none',
  });
}

function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

function number(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}

function make(near: Element, name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = near.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
