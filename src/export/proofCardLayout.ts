import { originalOf } from '../analysis/textFragment.ts';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import { measureText } from '../charts/text/measureText.ts';
import { countedInWords } from '../i18n/figureInWords.ts';
import { figureTexts } from '../i18n/figureTexts.ts';
import { formatDate, formatPeriod } from '../i18n/formatPeriod.ts';
import { pageMessages } from '../i18n/messages.ts';
import { placesWithBasis } from '../i18n/placesWithBasis.ts';
import { sourceTexts } from '../i18n/topics/sourceTexts.ts';
import { displayTokens, isMarkup } from '../markup/displayTokens.ts';
import type { Language } from '../model/article.ts';
import type { Qualifier } from '../model/figure.ts';
import { citedSentence } from './citedSentence.ts';
import { flowText, plain, TEXT_KINDS } from './scene/textFlow.ts';
import type { PlacedParagraph } from './scene/textFlow.ts';
import type { SentencePiece } from './sentencePiece.ts';
import { viewLine } from './viewAddress.ts';

/** All that decides a card: the same request gives the same picture. */
export type ProofCardRequest = Readonly<{
  cited: CitedFigure;
  /** The text of the article, where it is loaded. */
  text: string | undefined;
  language: Language;
  /** The address that opens this figure's source. */
  viewUrl: string;
  /** The fingerprint of the dataset. */
  dataVersion: string;
  /** The day on which the card is made, `2026-11-21`. */
  date: string;
  /** What was checked of the quotation, in words; nothing where nothing could be checked. */
  verified?: string;
}>;

/** A stretch of the quotation, for the colour behind it. */
export type Highlight = Readonly<{ x: number; y: number; width: number; height: number }>;

/** Lengths are in units of two dots: a card is 1200 dots wide, and 628 high where its sentence is not long. */
export type ProofCardLayout = Readonly<{
  width: number;
  height: number;
  /** Where the mark of the figure stands. */
  mark: Readonly<{ x: number; y: number }>;
  head: readonly PlacedParagraph[];
  sentence: readonly PlacedParagraph[];
  bar: Readonly<{ x: number; y: number; height: number }>;
  highlights: readonly Highlight[];
  source: readonly PlacedParagraph[];
  rule: number;
}>;

const WIDTH = 600;
const LEAST_HEIGHT = 314;
const MARGIN = 24;
const MARK_ROOM = 76;
const QUOTE_INDENT = 14;
/** Where a mark is anchored in its room: rays run away from it, others stand in the middle. */
const MARK_AT: Partial<Record<Qualifier, number>> = { atLeast: 6, atMost: 62, range: 10 };
const inner = WIDTH - 2 * MARGIN;

export function proofCardLayout(request: ProofCardRequest): ProofCardLayout {
  const { cited, text } = request;
  const { figure, article } = cited;
  const head = flowText(headOf(request), { x: MARGIN + MARK_ROOM, width: inner - MARK_ROOM, top: MARGIN });
  const pieces = citedSentence(text, [cited]).map(readable(article.file));
  const quoteTop = head.bottom + 12;
  const sentence = flowText([{ kind: 'sentence', runs: pieces, lang: article.language }], {
    x: MARGIN + QUOTE_INDENT,
    width: inner - QUOTE_INDENT,
    top: quoteTop,
  });
  const measured = flowText(sourceOf(request), { x: MARGIN, width: inner, top: 0 });
  const height = Math.max(LEAST_HEIGHT, Math.ceil(sentence.bottom + 16 + 8 + measured.bottom + MARGIN - 8));
  // The source stands at the foot of the card.
  const top = height - MARGIN + 8 - measured.bottom;
  return {
    width: WIDTH,
    height,
    mark: { x: MARGIN + (MARK_AT[figure.value.qualifier] ?? 28), y: MARGIN + 20 },
    head: head.placed,
    sentence: sentence.placed,
    bar: { x: MARGIN, y: quoteTop, height: sentence.bottom - quoteTop },
    highlights: sentence.placed.flatMap(highlightsOf),
    source: flowText(sourceOf(request), { x: MARGIN, width: inner, top }).placed,
    rule: top - 9,
  };
}

function headOf({ cited: { figure }, language }: ProofCardRequest) {
  const { periodInferred } = pageMessages(language);
  const period = formatPeriod(figure.period, language);
  const told = figure.period.basis === 'inferred' ? `${period} (${periodInferred})` : period;
  const unsure = figure.hedged ? ` · ${figureTexts(language).estimate}` : '';
  return [
    plain('value', countedInWords(figure, language)),
    plain('subtitle', `${placesWithBasis(figure, language)} · ${told}${unsure}`, { gap: 2 }),
  ];
}

function sourceOf(request: ProofCardRequest) {
  const { cited, language, viewUrl, dataVersion, verified } = request;
  const { article, figure } = cited;
  const words = sourceTexts(language);
  const original = originalOf(article, figure.quote);
  return [
    plain('strong', article.title.replace(/\s+/gu, ' '), { lang: article.language }),
    plain('small', dateLine(request), { gap: 2 }),
    plain('small', original === null ? words.cardNoUrl : (article.url ?? '')),
    plain('small', viewLine({ viewUrl, language })),
    plain('small', words.cardVersion(dataVersion)),
    ...(verified === undefined ? [] : [plain('small', verified)]),
  ];
}

function dateLine({ cited: { article }, language }: ProofCardRequest): string {
  const words = sourceTexts(language);
  if (article.published === null) return words.cardUndated;
  const date = formatDate(article.published, language);
  return article.catalogued.includes('published') ? words.cardDateCatalogued(date) : words.cardDate(date);
}

/** A piece as a reader sees it: without the markup of the file. */
function readable(file: string): (piece: SentencePiece) => SentencePiece {
  if (!isMarkup(file)) return (piece) => piece;
  return ({ text, strong }) => ({
    text: displayTokens(text, true)
      .map((token) => (token.breaks ? ' ' : token.text))
      .join(''),
    strong,
  });
}

function highlightsOf({ kind, x, lines, baselines }: PlacedParagraph): Highlight[] {
  const { size, lineHeight, plain: face, strong: strongFace } = TEXT_KINDS[kind];
  return lines.flatMap((line, index) => {
    let at = x;
    return line.flatMap(({ text, strong }) => {
      const width = measureText(text, { face: strong ? strongFace : face, size });
      const start = at;
      at += width;
      const y = (baselines[index] ?? 0) - size * 0.95;
      return strong ? [{ x: start - 1.5, y, width: width + 3, height: Math.min(lineHeight, size * 1.3) }] : [];
    });
  });
}
