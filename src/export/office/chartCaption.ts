import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { ExportState } from '../exportRequest.ts';
import { sceneSubtitle } from '../scene/sceneHeader.ts';
import { cautionOf, readingLine } from '../scene/sceneNotes.ts';
import type { PngExport } from '../toPng.ts';
import { viewLine } from '../viewAddress.ts';

/**
 * What a document prints under the bare picture of a chart: what it is, its filters, how to read it with its view, and what
 * not to do with it.
 */
export type ChartCaption = Readonly<{ title: string; lines: readonly string[]; caution: string | null }>;

/** The caption of a picture that is the `number`th of its document. */
export function chartCaption(
  { title, scene }: Pick<PngExport, 'title' | 'scene'>,
  number: number,
  state: ExportState,
): ChartCaption {
  const { language } = state;
  const words = exportTexts(language);
  const { drawn } = scene.content;
  const subtitle = drawn.length === 0 ? words.emptyTitle : sceneSubtitle(drawn, language);
  return {
    title: words.figureCaption(String(number), `${title} — ${subtitle}.`),
    lines: [state.filterSentence, [readingLine(scene.content, language), viewLine(state)].join(' ')],
    caution: cautionOf(drawn, language),
  };
}
