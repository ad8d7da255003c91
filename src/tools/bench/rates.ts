import { NumberRecognizer } from '@microsoft/recognizers-text-number';
import { clock } from './clock.ts';
import { extractFigures } from '../../extract/extractFigures.ts';
import type { Language, SourceText } from '../../model/article.ts';

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

const CULTURES: Readonly<Record<Language, string>> = { fr: 'fr-fr', en: 'en-us', es: 'es-es' };
/** Digits in groups with decimals: the least that somebody may look for numbers with. */
const BARE = /\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,2})?/g;
/** Seconds until the engine has compiled what it runs often, and seconds of measuring after that. */
const WARM_UP = 3;
const MEASURED = 2;
/** Seconds; at thousandths of a megabyte per second, all of the text would take minutes. */
const PATIENCE = 3;

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

/** Gives the number recogniser of each language one article after the other for as long as `PATIENCE`. */
function recognized(sources: readonly SourceText[]): Readonly<{ megabytes: number; perSecond: number }> {
  const models = new Map(
    [...new Set(sources.map(({ language }) => language))].map((language) => {
      const model = new NumberRecognizer(CULTURES[language]).getNumberModel();
      model.parse('1');
      return [language, model] as const;
    }),
  );
  const from = clock();
  let bytes = 0;
  for (const source of sources) {
    const text = readPart(source);
    models.get(source.language)!.parse(text);
    bytes += bytesOf([text]);
    if (clock() - from > PATIENCE) break;
  }
  return { megabytes: bytes / 1e6, perSecond: bytes / 1e6 / (clock() - from) };
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
    recognizers: peer.perSecond,
    recognizersRead: peer.megabytes,
    extractor: megabytes / secondsOf(() => sources.forEach((source) => extractFigures(source))),
    regex: megabytes / secondsOf(() => texts.forEach((text) => text.match(BARE)?.length)),
  };
}
