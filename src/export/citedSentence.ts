import type { CitedFigure } from '../analysis/citedFigure.ts';
import { QUOTE_CONTEXT } from '../model/quote.ts';
import type { Quote } from '../model/quote.ts';
import { balancedMarks } from './balancedMarks.ts';
import type { SentencePiece } from './sentencePiece.ts';

/** Longer sentences are shortened in a picture; so much of them stays on either side of their quotations. */
const LONGEST = 600;
const AROUND = 260;
const CUT = '[…]';

/**
 * The sentence of some figures in pieces for print, their quotations told from the rest: line breaks become spaces, a
 * sentence of more than 600 characters is shortened round its quotations, quotation marks are balanced. Without the text,
 * the context of the first quotation has to do.
 */
export function citedSentence(text: string | undefined, cited: readonly CitedFigure[]): SentencePiece[] {
  const [first] = cited;
  if (!first) return [];
  const { quote } = first.figure;
  if (text === undefined) {
    return balancedMarks(
      tidy([
        { text: `${CUT} ${wordsOf(quote).before}`, strong: false },
        { text: quote.exact, strong: true },
        { text: `${wordsOf(quote).after} ${CUT}`, strong: false },
      ]),
    );
  }
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
  return balancedMarks(tidy(pieces));
}

/** The whole sentence of a figure as one line, nothing left out and nothing added; its context without the text. */
export function wholeSentence(text: string | undefined, { figure: { quote, sentence } }: CitedFigure): string {
  const found =
    text === undefined
      ? `${CUT} ${wordsOf(quote).before}${quote.exact}${wordsOf(quote).after} ${CUT}`
      : text.slice(Math.min(sentence.start, quote.start), Math.max(sentence.end, quote.end));
  return fold(found).trim();
}

/** The context of a quotation without the word that its end cuts in two. */
function wordsOf({ prefix, suffix }: Quote) {
  return {
    before: prefix.length < QUOTE_CONTEXT ? prefix : prefix.replace(/^\S*\s/u, ''),
    after: suffix.length < QUOTE_CONTEXT ? suffix : suffix.replace(/\s\S*$/u, ''),
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
