/** Draws an SVG document as a PNG. Sizes are in pixels of the SVG; `scale` is how many dots each becomes. */
export type Rasterise = (
  svg: string,
  size: Readonly<{ width: number; height: number; scale: number }>,
) => Promise<Uint8Array>;

/** The browser cannot draw so large a picture. */
export class CanvasError extends Error {
  override name = 'CanvasError';
}

/** How often a picture must look the same, how long to wait between two looks (ms), and how often to look at the most. */
const SETTLED = { looks: 5, pause: 60, most: 100 };

/**
 * A decoded SVG image may still lack fonts that it holds as data: they load behind the first drawing, and text without its
 * font is blank. So small drawings are compared until several in a row are alike.
 */
async function fontsDrawn(
  image: HTMLImageElement,
  { width, height }: Readonly<{ width: number; height: number }>,
): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width / 2));
  canvas.height = Math.max(1, Math.round(height / 2));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  let last = '';
  for (let looks = 0, alike = 0; looks < SETTLED.most && alike < SETTLED.looks; looks += 1) {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const seen = fingerprint(context.getImageData(0, 0, canvas.width, canvas.height).data);
    alike = seen === last ? alike + 1 : 0;
    last = seen;
    await new Promise((done) => setTimeout(done, SETTLED.pause));
  }
}

function fingerprint(dots: Uint8ClampedArray): string {
  let sum = 0;
  for (let at = 0; at < dots.length; at += 4)
    sum = (Math.imul(sum, 31) + dots[at]! + dots[at + 1]! + dots[at + 2]!) | 0;
  return String(sum);
}

/** Draws in the browser, by its own image and canvas. Throws a CanvasError when the browser cannot draw so large a picture. */
export const rasteriseInBrowser: Rasterise = async (svg, { width, height, scale }) => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    await fontsDrawn(image, { width, height });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new CanvasError(`no canvas of ${canvas.width} × ${canvas.height} dots`);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new CanvasError(`no picture of ${canvas.width} × ${canvas.height} dots`);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
};
