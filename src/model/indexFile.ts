import type { IndexedArticle, Problem } from './dataset.ts';
import type { Figure, Quantity } from './figure.ts';

/** The version of `data/index.json`; the page refuses another one. The contract of the command line has its own. */
export const INDEX_VERSION = '2';

/** A column whose values repeat: each distinct value once, and for every row which of them it is. */
export type Coded<T> = Readonly<{ values: readonly T[]; at: readonly number[] }>;

/** What a text says of the certainty of a value: with `low` and `high` it makes a quantity. */
export type Bound = Readonly<Pick<Quantity, 'qualifier' | 'strict'>>;

/** What is counted and how; few combinations serve all figures. */
export type FigureKind = Readonly<Pick<Figure, 'unit' | 'currency' | 'measure' | 'per' | 'hedged'>>;

/** Articles, column by column. */
export type ArticleColumns = Readonly<{
  id: readonly string[];
  file: readonly string[];
  language: Coded<IndexedArticle['language']>;
  title: readonly string[];
  titleStart: readonly number[];
  titleEnd: readonly number[];
  published: Coded<string | null>;
  url: readonly (string | null)[];
  urlLanguage: Coded<string | null>;
  catalogued: Coded<IndexedArticle['catalogued']>;
  evidence: Coded<string | null>;
  note: Coded<string | null>;
  bodyStart: readonly number[];
  bodyEnd: readonly number[];
  /** How many figures each states; they stand in the order of the articles. */
  figures: readonly number[];
}>;

/** Figures, column by column. A quotation ends where its words do. */
export type FigureColumns = Readonly<{
  id: readonly string[];
  exact: readonly string[];
  prefix: readonly string[];
  suffix: readonly string[];
  start: readonly number[];
  sentenceStart: readonly number[];
  sentenceEnd: readonly number[];
  low: readonly (number | null)[];
  high: readonly (number | null)[];
  bound: Coded<Bound>;
  kind: Coded<FigureKind>;
  subject: Coded<string>;
  part: Coded<NonNullable<Figure['part']> | null>;
  places: Coded<Figure['places']>;
  regions: Coded<Figure['regions']>;
  period: Coded<Figure['period']>;
  saidBy: Coded<string | null>;
}>;

/** `data/index.json`: all that the charts need, in columns, which a browser reads several times faster than rows. */
export type IndexFile = Readonly<{
  version: string;
  fingerprint: string;
  articles: ArticleColumns;
  figures: FigureColumns;
  problems: readonly Problem[];
}>;
