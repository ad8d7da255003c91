import type { Face } from '../../charts/text/measureText.ts';
import { wrapRuns } from '../../charts/text/wrapRuns.ts';
import type { Run } from '../../charts/text/wrapRuns.ts';

export type TextKind = 'title' | 'subtitle' | 'body' | 'strong' | 'small' | 'heading' | 'note' | 'value' | 'sentence';

/** A paragraph of a scene. Lengths are in pixels of 1/96 inch: 12 px are 9 pt on paper. */
export type Paragraph = Readonly<{
  kind: TextKind;
  runs: readonly Run[];
  /** Room above it. */
  gap?: number;
  indent?: number;
  /** What stands before the first line, in the room of the indent. */
  marker?: string;
  lang?: string;
}>;
export type PlacedParagraph = Paragraph &
  Readonly<{ x: number; lines: readonly (readonly Run[])[]; baselines: readonly number[] }>;

export type KindStyle = Readonly<{
  size: number;
  lineHeight: number;
  plain: Face;
  strong: Face;
  tone: 'ink' | 'muted';
}>;

export const TEXT_KINDS: Record<TextKind, KindStyle> = {
  title: { size: 18, lineHeight: 23, plain: 'sans600', strong: 'sans600', tone: 'ink' },
  subtitle: { size: 13, lineHeight: 18, plain: 'sans400', strong: 'sans600', tone: 'ink' },
  body: { size: 12, lineHeight: 16, plain: 'sans400', strong: 'sans600', tone: 'ink' },
  strong: { size: 12, lineHeight: 16, plain: 'sans600', strong: 'sans600', tone: 'ink' },
  small: { size: 11, lineHeight: 15, plain: 'sans400', strong: 'sans600', tone: 'muted' },
  heading: { size: 11, lineHeight: 15, plain: 'sans600', strong: 'sans600', tone: 'ink' },
  note: { size: 11, lineHeight: 15, plain: 'serif400', strong: 'serif600', tone: 'ink' },
  value: { size: 22, lineHeight: 27, plain: 'sans600', strong: 'sans600', tone: 'ink' },
  sentence: { size: 14, lineHeight: 20, plain: 'serif400', strong: 'serif600', tone: 'ink' },
};

/** A paragraph in one weight. */
export function plain(kind: TextKind, text: string, rest: Omit<Paragraph, 'kind' | 'runs'> = {}): Paragraph {
  return { kind, runs: [{ text, strong: false }], ...rest };
}

/** Sets paragraphs below each other from `top` on. `bottom` is where the last one ends. */
export function flowText(
  paragraphs: readonly Paragraph[],
  { x, width, top }: Readonly<{ x: number; width: number; top: number }>,
): { placed: PlacedParagraph[]; bottom: number } {
  let at = top;
  const placed = paragraphs.map((paragraph) => {
    const style = TEXT_KINDS[paragraph.kind];
    const indent = paragraph.indent ?? 0;
    at += paragraph.gap ?? 0;
    const lines = wrapRuns(paragraph.runs, width - indent, style);
    const baselines = lines.map((_, index) => at + index * style.lineHeight + style.lineHeight / 2 + style.size * 0.36);
    at += lines.length * style.lineHeight;
    return { ...paragraph, x: x + indent, lines, baselines };
  });
  return { placed, bottom: at };
}
