import { Window } from 'happy-dom';

const window = new Window();

/** An image as svg2pdf asks for its size: a PNG as data. */
class PngImage {
  width = 0;
  height = 0;
  onload: (() => void) | null = null;

  set src(address: string) {
    const png = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    this.width = png.readUInt32BE(16);
    this.height = png.readUInt32BE(20);
    queueMicrotask(() => this.onload?.());
  }
}

/** Reads an SVG document. svg2pdf looks for a page around it, and measures text there whose width it then does not use. */
export function svgDocument(svg: string): Element {
  Object.assign(globalThis, {
    document: window.document,
    CSSStyleSheet: window.CSSStyleSheet,
    CSSStyleRule: window.CSSStyleRule,
    Image: PngImage,
  });
  Object.assign(window.SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) });
  const root = new window.DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return root as unknown as Element;
}
