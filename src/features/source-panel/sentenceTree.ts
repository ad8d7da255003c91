import { displayTokens } from '../../markup/displayTokens.ts';
import type { Span } from '../../model/article.ts';
import { inSentence } from './readingParts.ts';
import type { ReadPart } from './readingParts.ts';

/** A sentence with the parts that were read in it, nested where one lies within another. */
export type SentenceNode =
  | Readonly<{ text: string; quoted: boolean }>
  | Readonly<{
      part: ReadPart;
      children: readonly SentenceNode[];
      /** How many parts lie within each other below this one. */
      levels: number;
      /** The last stretch of a part that others cut in two: the label stands here. */
      isLast: boolean;
    }>;

type Source = Readonly<{ text: string; markup: boolean; sentence: Span; quote: Span }>;
/** `cut` tells that the part goes on behind the one that holds it. */
type Piece = Span & Readonly<{ part: ReadPart; cut: boolean }>;

/**
 * Draws the parts of a reading into their sentence. The longer of two parts that begin together holds the other; one that
 * begins within another and runs on behind it is cut at its end. The text is that of the file, as a reader sees it.
 */
export function sentenceTree(source: Source, parts: readonly ReadPart[]): SentenceNode[] {
  const { sentence, quote } = source;
  const whole = { start: Math.min(sentence.start, quote.start), end: Math.max(sentence.end, quote.end) };
  const pieces = parts.flatMap((part): Piece[] => {
    const span = inSentence(part);
    return span && span.start >= whole.start && span.end <= whole.end ? [{ ...span, part, cut: false }] : [];
  });
  return nest(source, whole, pieces);
}

function nest(source: Source, within: Span, pieces: readonly Piece[]): SentenceNode[] {
  const nodes: SentenceNode[] = [];
  let waiting = [...pieces].sort(outerFirst);
  let at = within.start;
  while (waiting.length > 0) {
    const [outer] = waiting;
    if (!outer) break;
    nodes.push(...plain(source, { start: at, end: outer.start }));
    const inside: Piece[] = [];
    const behind: Piece[] = [];
    for (const piece of waiting.slice(1)) {
      const cut = piece.end > outer.end;
      if (piece.start < outer.end) inside.push(cut ? { ...piece, end: outer.end, cut } : piece);
      if (cut) behind.push({ ...piece, start: Math.max(piece.start, outer.end) });
    }
    const children = nest(source, outer, inside);
    nodes.push({ part: outer.part, children, levels: levelsOf(children), isLast: !outer.cut });
    at = outer.end;
    waiting = behind.sort(outerFirst);
  }
  return [...nodes, ...plain(source, { start: at, end: within.end })];
}

function outerFirst(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end;
}

function levelsOf(nodes: readonly SentenceNode[]): number {
  return nodes.reduce((most, node) => ('part' in node ? Math.max(most, node.levels + 1) : most), 0);
}

/** Text outside all parts, the quotation told from the rest. */
function plain({ text, markup, quote }: Source, { start, end }: Span): SentenceNode[] {
  const edges = [start, ...[quote.start, quote.end].filter((at) => at > start && at < end), end];
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1] ?? end;
    const shown = displayTokens(text.slice(from, to), markup)
      .map((token) => (token.breaks ? ' ' : token.text))
      .join('')
      .replace(/\s+/gu, (space) => (space.includes('\u00a0') || space.includes('\u202f') ? space : ' '));
    return shown === '' ? [] : [{ text: shown, quoted: from >= quote.start && to <= quote.end }];
  });
}
