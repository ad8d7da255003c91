import type PptxGenJS from 'pptxgenjs';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import { sentenceText } from '../citedSentence.ts';
import type { SentencePiece } from '../sentencePiece.ts';
import { xmlSafe } from '../xmlSafe.ts';
import { sharePages } from './sharePages.ts';
import { FONT, heightIn, INK, slideOf, TEXT_WIDTH } from './slideParts.ts';

/** A note on a slide: its mark, "[3]" or nothing, and its sentence with its source. */
export type SlideNote = Readonly<{ mark: string; pieces: readonly SentencePiece[] }>;

const COLUMNS = [0.8, TEXT_WIDTH - 0.8];
const SIZE = 11;
const PADDING = 0.12;
const ROOM = 5.9;

/** Sets notes on as many slides as they take, under the heading of the sources; `remark` stands behind the last. */
export function sourceSlides(
  deck: PptxGenJS,
  notes: readonly SlideNote[],
  { language, remark }: Readonly<{ language: Language; remark: string | null }>,
): void {
  const words = exportTexts(language);
  const pages = sharePages(notes, ROOM, ({ pieces }) => {
    return heightIn(sentenceText(pieces), { size: SIZE, inches: (COLUMNS[1] ?? 0) - 0.1 }) + PADDING;
  });
  const number = (value: number) => formatNumber(value, language);
  pages.forEach((page, at) => {
    const title =
      pages.length > 1 ? words.continued(words.sources, number(at + 1), number(pages.length)) : words.sources;
    const slide = slideOf(deck, title);
    const last = at === pages.length - 1 && remark !== null ? [[{ text: '' }, { text: remark }]] : [];
    slide.addTable([...page.map(rowOf), ...last], {
      ...{ x: 0.4, y: 1, w: TEXT_WIDTH, colW: COLUMNS },
      border: { type: 'solid', pt: 0.5, color: 'BFC4CA' },
      ...{ fontFace: FONT, fontSize: SIZE, color: INK, valign: 'top', margin: 0.05 },
    });
  });
}

function rowOf({ mark, pieces }: SlideNote) {
  const runs = pieces.map(({ text, strong }) => ({ text: xmlSafe(text), options: { bold: strong } }));
  return [{ text: mark, options: { bold: true } }, { text: runs }];
}
