import type { ExportRequest } from './exportRequest.ts';
import { PRESETS } from './pictureSize.ts';

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
    return { ...request, size: fitting, extent: 'chart', transparent: false };
  }
  if (format === 'pptx') return { ...request, size: PRESETS.slide, transparent: false };
  return request;
}
