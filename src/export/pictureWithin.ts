import { picturedChart } from './exportRequest.ts';
import type { ExportRequest } from './exportRequest.ts';
import { PRESETS, PX_PER_CM } from './pictureSize.ts';
import type { Scene } from './scene/layScene.ts';
import { toScene } from './scene/toScene.ts';

const WORD_TEXT_CM = 16;

/**
 * The request for the picture within the file of a request: as wide as the text of a Word document, which prints the rest
 * itself, a whole slide of a presentation, else as asked for.
 */
export function pictureWithin(request: ExportRequest): ExportRequest {
  const { format, size } = request;
  if (format === 'docx') {
    const own = { ...PRESETS.page, ...(size?.heightCm === null ? size : {}) };
    const fitting = { ...own, widthCm: Math.min(own.widthCm, WORD_TEXT_CM) };
    return onOnePage({ ...request, size: fitting, extent: 'chart', transparent: false });
  }
  if (format === 'pptx') return { ...request, size: PRESETS.slide, transparent: false };
  return request;
}

/** The height of a picture that has a page of a Word document to itself, below a heading; in centimetres. */
const MOST_HEIGHT_CM = 21;

/** The request for a picture that is never higher than a page: rather than shrink as it is, its type becomes smaller. */
export function onOnePage(request: ExportRequest): ExportRequest {
  const size = request.size ?? PRESETS.page;
  const { height, zoom } = toScene(picturedChart(request.chart), request);
  if (size.heightCm !== null || height * zoom <= MOST_HEIGHT_CM * PX_PER_CM) return request;
  return { ...request, size: { ...size, heightCm: MOST_HEIGHT_CM } };
}

/** Up to so high a picture leaves room for its caption and the first rows of a table; in centimetres. */
const WITH_CAPTION_CM = 16;

/** Does a picture fill its page? Kept with its caption, it would be cut. */
export const fillsPage = ({ height, zoom }: Scene) => height * zoom > WITH_CAPTION_CM * PX_PER_CM;
