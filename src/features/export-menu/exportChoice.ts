import type { ExportFormat, PictureExtent } from '../../export/exportRequest.ts';
import { PRESETS } from '../../export/pictureSize.ts';
import type { PictureSize } from '../../export/pictureSize.ts';
import type { Language } from '../../model/article.ts';

/** What a reader chooses for a file. */
export type ExportChoice = Readonly<{
  format: ExportFormat;
  separator?: ',' | ';';
  size: PictureSize;
  extent: PictureExtent;
  language: Language;
  transparent: boolean;
}>;

/** A page on paper, in the language of the page. */
export function plainChoice(format: ExportFormat, extent: PictureExtent, language: Language): ExportChoice {
  return { format, size: PRESETS.page, extent, language, transparent: false };
}
