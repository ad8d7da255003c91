import { wrapRuns } from '../../charts/text/wrapRuns.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { pageRemark } from '../articleAddress.ts';
import { dateOf, inferredRemark, quotedPieces } from '../scene/sceneSources.ts';
import { sceneNotes } from '../scene/sceneNotes.ts';
import type { Paragraph } from '../scene/textFlow.ts';
import { viewLine } from '../viewAddress.ts';
import type { EmbedContent } from './embedContent.ts';
import { CHART_GAP, EMBED_LAYOUTS, EMBED_TEXT, MARKER, PAD } from './embedStyle.ts';
import type { EmbedTextKind } from './embedStyle.ts';

type Runs = Paragraph['runs'];

/** Browsers break lines a little differently. */
const SPARE = 24;
const FOOTER = 17;

/** The height in pixels that a page to embed needs in a frame of some width, by the widths of its bundled fonts. */
export function embedHeight(content: EmbedContent, frame: number): number {
  const { request, title, subtitle, sources, left } = content;
  const { state, dataVersion, date } = request;
  const { language } = state;
  const width = Math.min(frame - 2 * PAD, EMBED_LAYOUTS[2].width);
  const text = (kind: EmbedTextKind, words: Runs | string, room = width) => {
    const { gap, lineHeight, ...style } = EMBED_TEXT[kind];
    const runs = typeof words === 'string' ? [{ text: words, strong: false }] : words;
    return gap + wrapRuns(runs, room, style).length * lineHeight;
  };
  const articles = sources.flatMap(({ article, notes }) => [
    text('heading', article.title),
    text(
      'small',
      [dateOf(article, language), article.file, `${article.url ?? ''}${pageRemark(article, language)}`].join(' · '),
    ),
    ...notes.map(({ numbers, pieces, placeInferred }) => {
      const remark = placeInferred.length > 0 ? ` (${inferredRemark(numbers, placeInferred, language)})` : '';
      const words = [...quotedPieces(pieces, language), { text: remark, strong: false }];
      const beside = text('note', words, width - MARKER);
      return Math.max(beside, EMBED_TEXT.note.gap + Math.ceil(numbers.length / 2) * EMBED_TEXT.note.lineHeight);
    }),
  ]);
  const { content: chart } = content.scenes[0] ?? {};
  const parts = [
    text('title', title),
    subtitle === null ? 0 : text('subtitle', subtitle),
    text('small', state.filterSentence),
    2 * CHART_GAP + chartHeight(content, frame, width),
    ...(chart ? sceneNotes(chart, language).map(({ kind, runs }) => text(kind as EmbedTextKind, runs)) : []),
    ...(sources.length > 0 ? [text('heading', exportTexts(language).sources)] : []),
    ...articles,
    left === null ? 0 : text('small', left),
    FOOTER + text('small', exportTexts(language).dataVersion(dataVersion, date)) + text('small', viewLine(state)),
  ];
  return Math.ceil(2 * PAD + parts.reduce((sum, part) => sum + part, 0) + SPARE);
}

/** The height of the drawing that a frame of this width shows. */
function chartHeight({ scenes }: EmbedContent, frame: number, width: number): number {
  const at = EMBED_LAYOUTS.findLastIndex(({ from }) => frame >= from);
  const [layout, scene] = [EMBED_LAYOUTS[at], scenes[at]];
  return layout && scene ? (scene.height * Math.min(width, layout.most)) / scene.width : 0;
}
