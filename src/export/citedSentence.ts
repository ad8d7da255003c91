import type { CitedFigure } from '../analysis/citedFigure.ts';
import { balancedMarks } from './balancedMarks.ts';
import { readablePieces } from './readablePieces.ts';
import type { SentencePiece } from './sentencePiece.ts';

/** Longer sentences are shortened in a picture; so much of them stays on either side of their quotations. */
const LONGEST = 600;
const AROUND = 260;
const CUT = '[…]';

/**
 * The sentence of some figures in pieces for print, their quotations told from the rest: line breaks become spaces, a
 * sentence of more than 600 characters is shortened round its quotations, quotation marks are balanced, markup is read.
 * Without the text, the context of the first quotation has to do.
 */
export function citedSentence(text: string | undefined, cited: readonly CitedFigure[]): SentencePiece[] {
  const [first] = cited;
  if (!first) return [];
  const pieces = text === undefined ? piecesOfContext(first) : piecesOfText(text, first, cited);
  return balancedMarks(tidy(readablePieces(pieces, first.article.file)));
}

function piecesOfContext(cited: CitedFigure): SentencePiece[] {
  const { before, after } = contextOf(cited);
  return [
    { text: before, strong: false },
    { text: cited.figure.quote.exact, strong: true },
    { text: after, strong: false },
  ];
}

function piecesOfText(text: string, first: CitedFigure, cited: readonly CitedFigure[]): SentencePiece[] {
  const quotes = cited.map(({ figure }) => figure.quote).sort((a, b) => a.start - b.start);
  const { start, end, from, to } = extentOf(text, first, quotes);
  const pieces: SentencePiece[] = [{ text: from > start ? `${CUT} ` : '', strong: false }];
  let at = from;
  for (const strong of quotes) {
    if (strong.start < at) continue;
    pieces.push(
      { text: text.slice(at, strong.start), strong: false },
      { text: text.slice(strong.start, strong.end), strong: true },
    );
    at = strong.end;
  }
  pieces.push({ text: text.slice(at, to) + (to < end ? ` ${CUT}` : ''), strong: false });
  return pieces;
}

/** The whole sentence of a figure as one line, nothing left out and nothing added; its context without the text. */
export function wholeSentence(text: string | undefined, cited: CitedFigure): string {
  const { quote, sentence } = cited.figure;
  const { before, after } = contextOf(cited);
  const found =
    text === undefined
      ? `${before}${quote.exact}${after}`
      : text.slice(Math.min(sentence.start, quote.start), Math.max(sentence.end, quote.end));
  return fold(found).trim();
}

/**
 * What its context tells of the sentence of a quotation: up to where the sentence begins and ends, else as far as the
 * context reaches, without the word that its end cuts in two.
 */
function contextOf({ figure: { quote, sentence } }: CitedFigure) {
  const { prefix, suffix } = quote;
  const own = Math.max(0, quote.start - sentence.start);
  const rest = Math.max(0, sentence.end - quote.end);
  return {
    before: own <= prefix.length ? prefix.slice(prefix.length - own) : `${CUT} ${prefix.replace(/^\S*\s/u, '')}`,
    after: rest <= suffix.length ? suffix.slice(0, rest) : `${suffix.replace(/\s\S*$/u, '')} ${CUT}`,
  };
}

/** The sentence as one line of text. */
export function sentenceText(pieces: readonly SentencePiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

type Extent = Readonly<{ start: number; end: number }>;

/** The sentence with its quotations, and the part of it that is printed. */
function extentOf(text: string, { figure: { sentence } }: CitedFigure, quotes: readonly Extent[]) {
  const firstStart = Math.min(...quotes.map((quote) => quote.start));
  const lastEnd = Math.max(...quotes.map((quote) => quote.end));
  const start = Math.min(sentence.start, firstStart);
  const end = Math.max(sentence.end, lastEnd);
  if (end - start <= LONGEST) return { start, end, from: start, to: end };
  return { start, end, from: wordBefore(text, start, firstStart), to: wordAfter(text, end, lastEnd) };
}

function wordBefore(text: string, sentenceStart: number, quoteStart: number): number {
  if (quoteStart - sentenceStart <= AROUND * 1.2) return sentenceStart;
  return text.slice(0, quoteStart - AROUND).search(/\s\S*$/) + 1;
}

function wordAfter(text: string, sentenceEnd: number, quoteEnd: number): number {
  if (sentenceEnd - quoteEnd <= AROUND * 1.2) return sentenceEnd;
  const next = text.slice(quoteEnd + AROUND).search(/\s/);
  return next === -1 ? sentenceEnd : quoteEnd + AROUND + next;
}

function fold(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[ \t]+/g, ' ');
}

function tidy(pieces: readonly SentencePiece[]): SentencePiece[] {
  const folded = pieces.map(({ text, strong }) => ({ text: fold(text), strong }));
  return folded
    .map((piece, index) => {
      let { text } = piece;
      if (index === 0) text = text.trimStart();
      if (index === folded.length - 1) text = text.trimEnd();
      return { ...piece, text };
    })
    .filter(({ text }) => text !== '');
}
