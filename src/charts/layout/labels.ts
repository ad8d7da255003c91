import { measureText } from '../text/measureText.ts';

/** The sizes of the type in a chart, in pixels of 1/96 inch: 12 px are 9 pt on paper. */
export const LABEL_STYLE = { face: 'sans400', size: 12 } as const;
export const STRONG_STYLE = { face: 'sans600', size: 12 } as const;
export const SMALL_STYLE = { face: 'sans400', size: 11 } as const;
export const LINE_HEIGHT = 16;

/** A label beside a mark; x and y are those of an SVG text in its middle line. */
export type PlacedLabel = Readonly<{ text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }>;

export function labelWidth(text: string): number {
  return measureText(text, LABEL_STYLE);
}
