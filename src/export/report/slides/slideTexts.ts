import { wrapText } from '../../../charts/text/wrapText.ts';
import { figureInWords } from '../../../i18n/figureInWords.ts';
import { heightIn, TEXT_WIDTH, WIDER } from '../../office/slideParts.ts';
import { citedSentence, sentenceText } from '../../citedSentence.ts';
import { quotedPieces } from '../../scene/sceneSources.ts';
import type { Report, ReportBlock } from '../report.ts';

/** A paragraph of a slide in one look. */
export type SlideLine = Readonly<{ text: string; bold: boolean; italic: boolean; size: number }>;

/** What stays together on a slide: some words, or a figure with its quotation and the id by which its note is found. */
export type SlideText = Readonly<{ lines: readonly SlideLine[]; figureId: string | null }>;

const SIZES = { figure: 18, quotation: 15, note: 16 };
/** A note higher than a slide is cut between its lines. */
const MOST_LINES = 14;
const SPACE = 0.2;

type Numbered = Pick<Report, 'texts' | 'language'> & Readonly<{ numbers: ReadonlyMap<string, number> }>;

/** A figure or a note of a report as texts of slides. */
export function slideTexts(
  block: Extract<ReportBlock, { kind: 'figure' } | { text: string }>,
  { numbers, texts, language }: Numbered,
): SlideText[] {
  if (block.kind !== 'figure') {
    const lines = block.text.split(/\n+/u).flatMap((line) => piecesOf(line));
    return lines.map((text) => ({ lines: [lineOf(text, SIZES.note)], figureId: null }));
  }
  const { figure, article } = block.cited;
  const quotation = quotedPieces(citedSentence(texts(article.id), [block.cited]), language);
  const number = numbers.get(figure.id) ?? '';
  return [
    {
      lines: [
        { ...lineOf(`${figureInWords(figure, language)} [${number}]`, SIZES.figure), bold: true },
        { ...lineOf(sentenceText(quotation), SIZES.quotation), italic: true },
      ],
      figureId: figure.id,
    },
  ];
}

/** The height of a text on a slide, in inches. */
export function heightOf({ lines }: SlideText): number {
  return lines.reduce((sum, { text, size, bold }) => sum + heightIn(text, { size, bold }), SPACE);
}

function lineOf(text: string, size: number): SlideLine {
  return { text, size, bold: false, italic: false };
}

function piecesOf(text: string): string[] {
  const lines = wrapText(text, TEXT_WIDTH * 72 * WIDER, { face: 'sans400', size: SIZES.note });
  const pieces: string[] = [];
  for (let at = 0; at < lines.length; at += MOST_LINES) pieces.push(lines.slice(at, at + MOST_LINES).join(' '));
  return pieces;
}
