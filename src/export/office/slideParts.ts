import type PptxGenJS from 'pptxgenjs';
import { wrapText } from '../../charts/text/wrapText.ts';
import { base64 } from '../base64.ts';
import type { PngExport } from '../toPng.ts';
import { xmlSafe } from '../xmlSafe.ts';

/** A slide in inches. */
export const SLIDE = { width: 40 / 3, height: 7.5 };
/** The width for text, in inches. */
export const TEXT_WIDTH = SLIDE.width - 0.8;
/** Other fonts run wider than ours: so much less of a width is reckoned with. */
export const WIDER = 0.92;
export const FONT = 'Arial';
export const INK = '1C2024';

export type Slide = ReturnType<PptxGenJS['addSlide']>;

/** Puts a title at the head of a slide. */
export function titleOf(slide: Slide, text: string, fontSize = 22): void {
  slide.addText(xmlSafe(text), {
    ...{ x: 0.4, y: 0.3, w: SLIDE.width - 0.8, h: 0.6 },
    ...{ fontFace: FONT, fontSize, bold: true, color: INK, margin: 0 },
  });
}

export type TextLook = Readonly<{ size: number; bold?: boolean; inches?: number }>;

/** The height of a text of this size in points across the slide, or a part of it; in inches. */
export function heightIn(text: string, { size, bold = false, inches = TEXT_WIDTH }: TextLook): number {
  const style = { face: bold ? 'sans600' : 'sans400', size } as const;
  return (wrapText(text, inches * 72 * WIDER, style).length * size * 1.25) / 72;
}

/** Fills a slide with the picture of a chart, and its alternative text. */
export function pictureOn(slide: Slide, { png, description }: PngExport): void {
  slide.addImage({
    data: `data:image/png;base64,${base64(png)}`,
    altText: xmlSafe(description),
    ...{ x: 0, y: 0, w: SLIDE.width, h: SLIDE.height },
  });
}
