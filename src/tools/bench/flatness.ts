import { extractFigures } from '../../extract/extractFigures.ts';
import type { SourceText } from '../../model/article.ts';
import { clock } from './clock.ts';
import { bytesOf } from './rates.ts';

/** How the extractor fares with so many articles, one after the other, each kept with its figures. */
export type Flatness = Readonly<{
  articles: number;
  figures: number;
  millisecondsEach: number;
  megabytesPerSecond: number;
  /** What is in use behind the last article, all texts and figures included, in megabytes. */
  heap: number;
}>;

/** Seconds; a slow machine reads fewer articles than it was asked to, and the table says how many. */
const PATIENCE = 60;

/** Reads `count` articles of a source that makes them as they are asked for; making them is not counted. */
export function flatnessOf(count: number, sourceAt: (index: number) => SourceText): Flatness {
  const kept: { source: SourceText; figures: readonly unknown[] }[] = [];
  let seconds = 0;
  while (kept.length < count && seconds < PATIENCE) {
    const source = sourceAt(kept.length);
    const from = clock();
    const { figures } = extractFigures(source);
    seconds += clock() - from;
    kept.push({ source, figures });
  }
  globalThis.gc?.();
  const megabytes = bytesOf(kept.map(({ source }) => source.text)) / 1e6;
  return {
    articles: kept.length,
    figures: kept.reduce((sum, { figures }) => sum + figures.length, 0),
    millisecondsEach: (1000 * seconds) / kept.length,
    megabytesPerSecond: megabytes / seconds,
    heap: process.memoryUsage().heapUsed / 1e6,
  };
}
