import type PptxGenJS from 'pptxgenjs';
import { base64 } from '../base64.ts';
import type { PngExport } from '../toPng.ts';
import { xmlSafe } from '../xmlSafe.ts';

/** A slide in inches. */
export const SLIDE = { width: 40 / 3, height: 7.5 };
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

/** Fills a slide with the picture of a chart, and its alternative text. */
export function pictureOn(slide: Slide, { png, description }: PngExport): void {
  slide.addImage({
    data: `data:image/png;base64,${base64(png)}`,
    altText: xmlSafe(description),
    ...{ x: 0, y: 0, w: SLIDE.width, h: SLIDE.height },
  });
}
