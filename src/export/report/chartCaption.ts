import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { ExportState } from '../exportRequest.ts';
import { sceneSubtitle } from '../scene/sceneHeader.ts';
import { cautionOf, countLines } from '../scene/sceneNotes.ts';
import { viewLine } from '../viewAddress.ts';
import type { ReportPicture } from './reportPictures.ts';

/** What stands under the picture of a chart: what it is, its filters, how much it holds with its view, and what not to do with it. */
export type ChartCaption = Readonly<{ title: string; lines: readonly string[]; caution: string | null }>;

export function chartCaption({ number, title, scene }: ReportPicture, state: ExportState): ChartCaption {
  const { language } = state;
  const words = exportTexts(language);
  const { drawn } = scene.content;
  const subtitle = drawn.length === 0 ? words.emptyTitle : sceneSubtitle(drawn, language);
  return {
    title: words.figureCaption(String(number), `${title} — ${subtitle}.`),
    lines: [state.filterSentence, [...countLines(drawn, language), viewLine(state)].join(' ')],
    caution: cautionOf(drawn, language),
  };
}
