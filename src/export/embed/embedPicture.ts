import type { Embed } from './toEmbed.ts';

/** The page in a frame of some size as a picture, to be looked at before it is taken: an SVG document that holds the page. */
export function embedPicture(
  { style, body, content }: Embed,
  { width, height }: Readonly<Record<'width' | 'height', number>>,
) {
  const page = `<html xmlns="http://www.w3.org/1999/xhtml" lang="${content.request.state.language}"><head><style>${style}</style></head><body>${body}</body></html>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${page}</foreignObject></svg>`;
}
