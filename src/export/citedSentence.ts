import type { CitedFigure } from '../analysis/citedFigure.ts';

/** A piece of a sentence; the quotation itself is strong. */
export type SentencePiece = Readonly<{ text: string; strong: boolean }>;

/** So much of a very long sentence stays on either side of its quotations. */
const AROUND = 160;

/**
 * The sentence of some figures in pieces, their quotations told from the rest: line breaks become spaces, a very long
 * sentence is shortened round its quotations. Without the text, the context of the first quotation has to do.
 */
export function citedSentence(text: string | undefined, cited: readonly CitedFigure[]): SentencePiece[] {
  const [first] = cited;
  if (!first) return [];
  const { quote, sentence } = first.figure;
  if (text === undefined) {
    return tidy([
      { text: `…${quote.prefix}`, strong: false },
      { text: quote.exact, strong: true },
      { text: `${quote.suffix}…`, strong: false },
    ]);
  }
  const quotes = cited.map(({ figure }) => figure.quote).sort((a, b) => a.start - b.start);
  const firstStart = Math.min(...quotes.map(({ start }) => start));
  const lastEnd = Math.max(...quotes.map(({ end }) => end));
  const from = wordBefore(text, Math.min(sentence.start, firstStart), firstStart);
  const to = wordAfter(text, Math.max(sentence.end, lastEnd), lastEnd);
  const pieces: SentencePiece[] = [{ text: from > sentence.start ? '… ' : '', strong: false }];
  let at = from;
  for (const { start, end } of quotes) {
    if (start < at) continue;
    pieces.push({ text: text.slice(at, start), strong: false }, { text: text.slice(start, end), strong: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, to) + (to < sentence.end ? ' …' : ''), strong: false });
  return tidy(pieces);
}

/** The sentence as one line of text. */
export function sentenceText(pieces: readonly SentencePiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function wordBefore(text: string, sentenceStart: number, quoteStart: number): number {
  if (quoteStart - sentenceStart <= AROUND * 1.5) return sentenceStart;
  return text.slice(0, quoteStart - AROUND).search(/\s\S*$/) + 1;
}

function wordAfter(text: string, sentenceEnd: number, quoteEnd: number): number {
  if (sentenceEnd - quoteEnd <= AROUND * 1.5) return sentenceEnd;
  const next = text.slice(quoteEnd + AROUND).search(/\s/);
  return next === -1 ? sentenceEnd : quoteEnd + AROUND + next;
}

function tidy(pieces: readonly SentencePiece[]): SentencePiece[] {
  const folded = pieces.map(({ text, strong }) => ({
    text: text.replace(/\s*\n\s*/g, ' ').replace(/[ \t]+/g, ' '),
    strong,
  }));
  return folded
    .map((piece, index) => {
      let { text } = piece;
      if (index === 0) text = text.trimStart();
      if (index === folded.length - 1) text = text.trimEnd();
      return { ...piece, text };
    })
    .filter(({ text }) => text !== '');
}
