import { NumberRecognizer } from '@microsoft/recognizers-text-number';
import { extractFigures } from '../../extract/extractFigures.ts';
import type { Language, SourceText } from '../../model/article.ts';

/** Megabytes of UTF-8 per second of each way to read the same articles, and how much of the text the slow one was given. */
export type Rates = Readonly<{
  megabytes: number;
  extractor: number;
  recognizers: number;
  recognizersRead: number;
  regex: number;
}>;

const CULTURES: Readonly<Record<Language, string>> = { fr: 'fr-fr', en: 'en-us', es: 'es-es' };
/** Digits in groups with decimals: the least that somebody may look for numbers with. */
const BARE = /\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,2})?/g;
const ROUNDS = 3;
/** Milliseconds; at thousandths of a megabyte per second, all of the text would take minutes. */
const PATIENCE = 3000;

export const bytesOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** The median time of some rounds behind a first one that is not counted, in seconds. */
function secondsOf(run: () => void): number {
  run();
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    run();
    return (performance.now() - from) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** Gives the number recogniser of each language one article after the other for as long as `PATIENCE`. */
function recognized(sources: readonly SourceText[]): Readonly<{ megabytes: number; perSecond: number }> {
  const models = new Map(
    [...new Set(sources.map(({ language }) => language))].map((language) => {
      const model = new NumberRecognizer(CULTURES[language]).getNumberModel();
      model.parse('1');
      return [language, model] as const;
    }),
  );
  const from = performance.now();
  let bytes = 0;
  for (const { text, language } of sources) {
    models.get(language)!.parse(text);
    bytes += bytesOf([text]);
    if (performance.now() - from > PATIENCE) break;
  }
  return { megabytes: bytes / 1e6, perSecond: bytes / 1000 / (performance.now() - from) };
}

/** Measures on one thread, after warming up: the extractor, the number recogniser of the same language, and one regular expression. */
export function ratesOf(sources: readonly SourceText[]): Rates {
  const texts = sources.map(({ text }) => text);
  const megabytes = bytesOf(texts) / 1e6;
  const peer = recognized(sources);
  return {
    megabytes,
    recognizers: peer.perSecond,
    recognizersRead: peer.megabytes,
    extractor: megabytes / secondsOf(() => sources.forEach((source) => extractFigures(source))),
    regex: megabytes / secondsOf(() => texts.forEach((text) => [...text.matchAll(BARE)].length)),
  };
}
