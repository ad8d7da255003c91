/**
 * The size of a picture on paper or screen. `heightCm` null lets the height follow from what the picture holds. `zoom` is
 * how much larger than on paper (9 pt) its type is set: a slide is read from afar.
 */
export type PictureSize = Readonly<{ widthCm: number; heightCm: number | null; dpi: number; zoom: number }>;

const CM_PER_INCH = 2.54;
/** Pixels of 1/96 inch, the unit of SVG. */
export const PX_PER_CM = 96 / CM_PER_INCH;

export const PICTURE_SIZES = ['page', 'half', 'slide', 'square', 'social'] as const;
export type PresetName = (typeof PICTURE_SIZES)[number];

/** The sizes that have a name: the text width of A4, half of it, a slide of 13.333 × 7.5 in, 1080 and 1200 × 628 pixels. */
export const PRESETS: Readonly<Record<PresetName, PictureSize>> = {
  page: { widthCm: 16, heightCm: null, dpi: 300, zoom: 1 },
  half: { widthCm: 7.7, heightCm: null, dpi: 300, zoom: 1 },
  slide: { widthCm: (40 / 3) * CM_PER_INCH, heightCm: 7.5 * CM_PER_INCH, dpi: 192, zoom: 1.4 },
  square: { widthCm: 1080 / PX_PER_CM, heightCm: 1080 / PX_PER_CM, dpi: 96, zoom: 1.5 },
  social: { widthCm: 1200 / PX_PER_CM, heightCm: 628 / PX_PER_CM, dpi: 96, zoom: 1.5 },
};

/** What an own size may be: smaller holds no text, larger no canvas. */
export const SIZE_LIMITS = { cm: { least: 5, most: 100 }, dpi: { least: 72, most: 600 } } as const;
/** Larger pictures fail in some browsers. */
const MOST_DOTS = 16_000;

/** An own size, its numbers brought within the limits. */
export function ownSize(widthCm: number, heightCm: number | null, dpi: number): PictureSize {
  const width = within(widthCm, SIZE_LIMITS.cm);
  const height = heightCm === null ? null : within(heightCm, SIZE_LIMITS.cm);
  const most = Math.floor((MOST_DOTS / Math.max(width, height ?? 0)) * CM_PER_INCH);
  return { widthCm: width, heightCm: height, dpi: Math.min(within(dpi, SIZE_LIMITS.dpi), most), zoom: 1 };
}

/** A size by its preset, or as `12x8cm` or `12cm`; null for anything else. */
export function sizeNamed(text: string, dpi: number | null): PictureSize | null {
  const preset = PICTURE_SIZES.find((name) => name === text);
  if (preset) return dpi === null ? PRESETS[preset] : { ...PRESETS[preset], dpi: within(dpi, SIZE_LIMITS.dpi) };
  const own = /^(?<width>\d+(?:\.\d+)?)(?:x(?<height>\d+(?:\.\d+)?))?(?:cm)?$/u.exec(text)?.groups;
  if (!own) return null;
  return ownSize(Number(own.width), own.height === undefined ? null : Number(own.height), dpi ?? 300);
}

function within(value: number, { least, most }: Readonly<{ least: number; most: number }>): number {
  return Math.min(Math.max(Number.isFinite(value) ? value : least, least), most);
}
