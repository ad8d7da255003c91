import type { FoundTitle } from './titleOf.ts';

/**
 * A file as a reader sees it. `view` is as long as the text and has spaces and line breaks where the file has markup,
 * so that an offset into the one is an offset into the other.
 */
export type View = Readonly<{
  view: string;
  /** What the markup itself says; an article's own words, not the catalog's. */
  stated: Readonly<{ title?: FoundTitle; published?: string; url?: string }>;
}>;
