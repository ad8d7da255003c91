import { displayTokens } from '../../markup/displayTokens.ts';
import type { DisplayToken } from '../../markup/displayTokens.ts';
import type { Span } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import { paragraphSpans } from './paragraphSpans.ts';

/**
 * A run of displayed text: of one figure's quotation or of none, within the current figure's sentence or outside, and of the
 * spot that a reader asked to see or not.
 */
export type Piece = Readonly<{ text: string; figure: Figure | null; inSentence: boolean; inSpot: boolean }>;

/** A paragraph as it is displayed. */
export type Passage = readonly Piece[];

type Source = Readonly<{
  text: string;
  markup: boolean;
  figures: readonly Figure[];
  currentId: string | null;
  spot?: Span | null;
}>;

/**
 * Cuts a stretch of an article into paragraphs, and those at the edges of quotations. The displayed characters come from
 * the unchanged text, so a highlighted piece is the quotation and nothing else. Where quotations overlap, the current
 * figure keeps all of its own, and the earlier figure wins among the others.
 */
export function passages(source: Source, span: Span): Passage[] {
  const owners = ownersIn(source, span);
  const sentence = source.figures.find(({ id }) => id === source.currentId)?.sentence ?? null;
  return tokenParagraphs(source, span, owners)
    .map((tokens) => piecesOf(tokens, { owners, sentence, spot: source.spot ?? null }))
    .filter((pieces) => pieces.some(({ text }) => text.trim() !== ''));
}

type Owner = Span & Readonly<{ figure: Figure }>;

function ownersIn({ figures, currentId }: Source, span: Span): Owner[] {
  const taken: Owner[] = [];
  const byRank = [...figures].sort((a, b) => Number(b.id === currentId) - Number(a.id === currentId));
  for (const figure of byRank) {
    const { start, end } = figure.quote;
    const isFree = taken.every((owner) => end <= owner.start || start >= owner.end);
    if (isFree && start >= span.start && end <= span.end) taken.push({ start, end, figure });
  }
  return taken.sort((a, b) => a.start - b.start);
}

function tokenParagraphs({ text, markup }: Source, span: Span, owners: readonly Owner[]): DisplayToken[][] {
  if (!markup) {
    return joinInside(paragraphSpans(text, span), owners).map(({ start, end }) => [
      // One character for one: the line breaks of the file are spaces to a reader.
      { start, end, text: text.slice(start, end).replace(/[\r\n]/gu, ' ') },
    ]);
  }
  const paragraphs: DisplayToken[][] = [[]];
  for (const token of displayTokens(text.slice(span.start, span.end), true)) {
    const shifted = { ...token, start: token.start + span.start, end: token.end + span.start };
    const isInside = owners.some(({ start, end }) => start < shifted.start && shifted.end < end);
    if (token.breaks && !isInside) paragraphs.push([]);
    else paragraphs.at(-1)?.push(token.breaks ? { ...shifted, text: ' ' } : shifted);
  }
  return paragraphs;
}

/** A quotation is never torn apart by a guessed paragraph. */
function joinInside(spans: readonly Span[], owners: readonly Owner[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && owners.some(({ start, end }) => start < last.end && end > span.start)) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}

type Edges = Readonly<{ owners: readonly Owner[]; sentence: Span | null; spot: Span | null }>;

function piecesOf(tokens: readonly DisplayToken[], edges: Edges): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of tokens.flatMap((token) => cutToken(token, edges))) {
    const last = pieces.at(-1);
    if (last && isAlike(last, piece)) {
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    } else pieces.push(piece);
  }
  return pieces;
}

function isAlike(one: Piece, other: Piece): boolean {
  return one.figure === other.figure && one.inSentence === other.inSentence && one.inSpot === other.inSpot;
}

function cutToken(token: DisplayToken, { owners, sentence, spot }: Edges): Piece[] {
  const pieceAt = (at: number, text: string): Piece => {
    const figure = owners.find((owner) => holds(owner, at))?.figure ?? null;
    return {
      text,
      figure,
      inSentence: sentence !== null && holds(sentence, at),
      inSpot: spot !== null && holds(spot, at),
    };
  };
  // A character reference stands for one character and cannot be cut.
  if (token.text.length !== token.end - token.start) return [pieceAt(token.start, token.text)];
  const inside = [...owners, ...(sentence ? [sentence] : []), ...(spot ? [spot] : [])]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > token.start && at < token.end);
  const cuts = [...new Set([token.start, ...inside, token.end])].sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((from, index) =>
      pieceAt(from, token.text.slice(from - token.start, (cuts[index + 1] ?? token.end) - token.start)),
    );
}

function holds({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}
