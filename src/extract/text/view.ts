import type { Span } from '../../model/article.ts';

/**
 * A text as a reader sees it: single spaces, one form of apostrophe and hyphen, no markup, paragraphs parted by "\n".
 * Every character knows where it stands in the unchanged file, so what is found here is quoted there.
 */
export type View = Readonly<{
  text: string;
  /** Offset in the file of the first unit of each character, and behind its last unit. */
  rawStart: Uint32Array;
  rawEnd: Uint32Array;
}>;

/** The span of the unchanged file that a span of the view was read from. */
export function toRaw(view: View, { start, end }: Span): Span {
  return { start: view.rawStart[start] ?? 0, end: view.rawEnd[end - 1] ?? 0 };
}
