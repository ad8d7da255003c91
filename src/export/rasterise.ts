/** Draws an SVG document as a PNG. Sizes are in pixels of the SVG; `scale` is how many dots each becomes. */
export type Rasterise = (
  svg: string,
  size: Readonly<{ width: number; height: number; scale: number }>,
) => Promise<Uint8Array>;

/** Draws in the browser, by its own image and canvas. Throws an Error when the browser cannot draw so large a picture. */
export const rasteriseInBrowser: Rasterise = async (svg, { width, height, scale }) => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error(`no canvas of ${canvas.width} × ${canvas.height} dots`);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error(`no picture of ${canvas.width} × ${canvas.height} dots`);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
};
