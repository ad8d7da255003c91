import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { clock } from './clock.ts';
import { extractFigures } from '../../extract/extractFigures.ts';
import type { SourceText } from '../../model/article.ts';
import type { Read, Task } from './recognizers.ts';

/** Megabytes of UTF-8 per second of each way to read the same articles, and how much of the text the slow one was given. */
export type Rates = Readonly<{
  megabytes: number;
  /** Bytes of text for each figure that it states: the more figures, the more there is to do. */
  bytesPerFigure: number;
  extractor: number;
  recognizers: number;
  recognizersRead: number;
  regex: number;
}>;

/** Digits in groups with decimals: the least that somebody may look for numbers with. */
const BARE = /\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,2})?/g;
/** Seconds until the engine has compiled what it runs often, and seconds of measuring after that. */
const WARM_UP = 3;
const MEASURED = 2;

/** What the extractor reads of an article: its title and its body, without menu and contact block. */
const readPart = ({ text, titleSpan, body }: SourceText) =>
  `${text.slice(titleSpan.start, titleSpan.end)}\n${text.slice(body.start, body.end)}`;

export const bytesOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** The shortest of the rounds behind a warm-up, in seconds: the one that other programs disturbed least. */
function secondsOf(run: () => void): number {
  const start = clock();
  while (clock() - start < WARM_UP) run();
  let shortest = Infinity;
  while (clock() - start < WARM_UP + MEASURED) {
    const from = clock();
    run();
    shortest = Math.min(shortest, clock() - from);
  }
  return shortest;
}

/** Recognizers-Text replaces what the language has built in, which would slow the others down: it runs in a process of its own. */
function recognized(sources: readonly SourceText[]): Read {
  const texts: Task['texts'] = sources.map((source) => ({ language: source.language, text: readPart(source) }));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./recognizers.ts', import.meta.url))],
    { input: JSON.stringify({ texts } satisfies Task), encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Read;
}

/** Measures on one thread, after warming up: the extractor, the number recogniser of the same language, and one regular expression. */
export function ratesOf(sources: readonly SourceText[]): Rates {
  const texts = sources.map(readPart);
  const megabytes = bytesOf(texts) / 1e6;
  const peer = recognized(sources);
  const figures = sources.reduce((sum, source) => sum + extractFigures(source).figures.length, 0);
  return {
    megabytes,
    bytesPerFigure: (1e6 * megabytes) / figures,
    recognizers: peer.perSecond / 1e6,
    recognizersRead: peer.bytes / 1e6,
    extractor: megabytes / secondsOf(() => sources.forEach((source) => extractFigures(source))),
    regex: megabytes / secondsOf(() => texts.forEach((text) => text.match(BARE)?.length)),
  };
}
