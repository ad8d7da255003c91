import type { SourceText, Span } from './article.ts';
import type { Figure, TracedFigure, TraceStep } from './figure.ts';

/** The version of the contract below; a reader refuses another one. */
export const DATASET_VERSION = '1';

export const PROBLEM_CODES = [
  'no-such-path',
  'no-articles',
  'unreadable-file',
  'unread-kind',
  'empty-file',
  'binary-file',
  'unknown-encoding',
  'unknown-language',
  'reading-failed',
  'duplicate-id',
  'catalog-syntax',
  'catalog-entry',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export const ENTRY_FAULTS = ['no-article', 'not-an-object', 'unknown-field', 'wrong-value'] as const;
export type EntryFault = (typeof ENTRY_FAULTS)[number];

/** What of a file is at fault, in a form that every language of the interface can word. */
export type ProblemDetail =
  | Readonly<{ kind: 'line'; line: number; column: number }>
  | Readonly<{ kind: 'same-name'; file: string }>
  /** An entry of the catalog; `field` with the faults of a field. */
  | Readonly<{ kind: 'entry'; id: string; fault: EntryFault; field?: string }>;

/**
 * Something that could not be read. `reason` is an English sentence for the command line; the page words the code and the
 * detail.
 */
export type Problem = Readonly<{
  file: string;
  code: ProblemCode;
  reason: string;
  detail?: ProblemDetail;
  span?: Span;
}>;

/** A text that was read as a number and turned down, with the reason. */
export type Rejection = TraceStep;

export type Article = SourceText &
  Readonly<{
    figures: readonly TracedFigure[];
    /** What was turned down near these figures; for the browser only. */
    rejections?: readonly Rejection[];
  }>;

/** What the command line prints and the loader splits for the browser. */
export type Dataset = Readonly<{
  version: string;
  /** Twelve hexadecimal digits of a SHA-256 over articles and problems: names this very data in exports. */
  fingerprint: string;
  articles: readonly Article[];
  problems: readonly Problem[];
}>;

/** An article as the index lists it: its text and traces are a separate file. */
export type IndexedArticle = Omit<SourceText, 'text'> & Readonly<{ figures: readonly Figure[] }>;

/** What the page knows of a corpus before anybody drills down. `data/index.json` holds it in columns. */
export type DatasetIndex = Readonly<Omit<Dataset, 'articles'> & { articles: readonly IndexedArticle[] }>;

/** `data/articles/<id>.json`: loaded on drill-down. */
export type ArticleText = Readonly<{
  id: string;
  text: string;
  /** Trace steps by figure id. */
  traces: Readonly<Record<string, readonly TraceStep[]>>;
  /** What was turned down near the figures, where it is known. */
  rejections?: readonly Rejection[];
}>;
