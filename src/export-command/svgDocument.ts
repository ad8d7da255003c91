import { Window } from 'happy-dom';

const window = new Window();

/** Reads an SVG document. svg2pdf looks for a page around it, and measures text there whose width it then does not use. */
export function svgDocument(svg: string): Element {
  Object.assign(globalThis, {
    document: window.document,
    CSSStyleSheet: window.CSSStyleSheet,
    CSSStyleRule: window.CSSStyleRule,
  });
  Object.assign(window.SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) });
  const root = new window.DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return root as unknown as Element;
}
