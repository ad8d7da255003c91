import { exportTexts } from '../i18n/topics/exportTexts.ts';
import { addressOrFile } from './articleAddress.ts';
import { base64 } from './base64.ts';
import { sentenceText } from './citedSentence.ts';
import type { ExportRequest } from './exportRequest.ts';
import { markerOf } from './scene/markerOf.ts';
import { cautionOf } from './scene/sceneNotes.ts';
import { sceneSubtitle } from './scene/sceneHeader.ts';
import { dateOf } from './scene/sceneSources.ts';
import type { PngExport } from './toPng.ts';
import { viewLine } from './viewAddress.ts';

type Line = Readonly<{ text: string; tag: 'strong' | 'span' }>;

/** What belongs under a picture that is copied into a document, as text and as HTML that holds the picture too. */
export function pictureCaption(picture: PngExport, request: ExportRequest): Readonly<{ html: string; text: string }> {
  const lines = captionLines(picture, request);
  const image = `<img src="data:image/png;base64,${base64(picture.png)}" alt="${escaped(picture.description)}" width="${Math.round(picture.scene.width * picture.scene.zoom)}">`;
  const html = lines.map(({ text, tag }) => `<p><${tag}>${escaped(text)}</${tag}></p>`).join('');
  return {
    html: `<div lang="${request.state.language}"><p>${image}</p>${html}</div>`,
    text: lines.map(({ text }) => text).join('\n'),
  };
}

function captionLines({ title, scene }: PngExport, request: ExportRequest): Line[] {
  const { state, dataVersion, date } = request;
  const { language } = state;
  const words = exportTexts(language);
  const { drawn } = scene.content;
  const subtitle = drawn.length > 0 ? [sceneSubtitle(drawn, language)] : [words.emptyTitle];
  const sources = scene.groups.flatMap(({ article, notes }) => [
    [article.title, dateOf(article, language), addressOrFile(article, language)].join(', '),
    ...notes.map(({ numbers, pieces }) => `${markerOf(numbers)} ${sentenceText(pieces)}`),
  ]);
  const plain = [
    ...subtitle,
    state.filterSentence,
    ...[cautionOf(drawn, language)].filter((line) => line !== null),
    ...(sources.length > 0 ? [words.labelled(words.sources, ''), ...sources] : []),
    words.dataVersion(dataVersion, date),
    viewLine(state),
  ];
  return [{ text: title, tag: 'strong' }, ...plain.map((text): Line => ({ text, tag: 'span' }))];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
