import PptxGenJS from 'pptxgenjs';
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

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** Where the title of a slide stands, in inches; that of a picture, which holds its own, above the slide. */
const TITLES = {
  titled: { x: 0.4, y: 0.3, w: SLIDE.width - 0.8, h: 0.6 },
  pictured: { x: 0.4, y: -0.8, w: SLIDE.width - 0.8, h: 0.6 },
  cover: { x: 0.8, y: 1.2, w: SLIDE.width - 1.6, h: 3.4 },
  section: { x: 0.8, y: 1.5, w: SLIDE.width - 1.6, h: 4.5 },
} as const;
type SlideKind = keyof typeof TITLES;

/** An empty deck of slides with a title each, by which outlines and screen readers tell them apart. */
export function emptyDeck(title: string): PptxGenJS {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'slide', ...SLIDE });
  deck.layout = 'slide';
  deck.title = xmlSafe(title);
  deck.author = deck.company = 'Cited Figures';
  for (const [kind, box] of Object.entries(TITLES)) {
    const options = { name: 'title', type: 'title', ...box } as const;
    deck.defineSlideMaster({ title: kind, objects: [{ placeholder: { options, text: '' } }] });
  }
  return deck;
}

type TitleLook = Readonly<{ kind?: SlideKind; fontSize?: number; valign?: 'middle' | 'bottom' }>;

/** A new slide with its title. */
export function slideOf(deck: PptxGenJS, title: string, look: TitleLook = {}): Slide {
  const { kind = 'titled', fontSize = 22, valign = 'middle' } = look;
  const slide = deck.addSlide({ masterName: kind });
  slide.addText(xmlSafe(title), {
    placeholder: 'title',
    ...{ fontFace: FONT, fontSize, bold: true, color: INK, align: 'left', valign, margin: 0 },
  });
  return slide;
}

/** A new slide filled with the picture of a chart, and its alternative text. */
export function pictureSlideOf(deck: PptxGenJS, { png, description, title }: PngExport): Slide {
  const slide = slideOf(deck, title, { kind: 'pictured' });
  slide.addImage({
    data: `data:image/png;base64,${base64(png)}`,
    altText: xmlSafe(description),
    ...{ x: 0, y: 0, w: SLIDE.width, h: SLIDE.height },
  });
  return slide;
}

export type TextLook = Readonly<{ size: number; bold?: boolean; inches?: number }>;

/** The height of a text of this size in points across the slide, or a part of it; in inches. */
export function heightIn(text: string, { size, bold = false, inches = TEXT_WIDTH }: TextLook): number {
  const style = { face: bold ? 'sans600' : 'sans400', size } as const;
  return (wrapText(text, inches * 72 * WIDER, style).length * size * 1.25) / 72;
}
