import { readFileSync } from 'node:fs';
import { NumberRecognizer } from '@microsoft/recognizers-text-number';
import type { Language } from '../../model/article.ts';
import { clock } from './clock.ts';

/** What is read from stdin, and what is printed: bytes read, and bytes per second. */
export type Task = Readonly<{ texts: readonly Readonly<{ language: Language; text: string }>[] }>;
export type Read = Readonly<{ bytes: number; perSecond: number }>;

const CULTURES: Readonly<Record<Language, string>> = { fr: 'fr-fr', en: 'en-us', es: 'es-es' };
/** Seconds; at thousandths of a megabyte per second, all of the text would take minutes. */
const PATIENCE = 3;

type Models = ReadonlyMap<Language, ReturnType<NumberRecognizer['getNumberModel']>>;

/** One article after the other for as long as `PATIENCE`. */
function pass(texts: Task['texts'], models: Models): Read {
  const from = clock();
  let bytes = 0;
  for (const { text, language } of texts) {
    models.get(language)!.parse(text);
    bytes += Buffer.byteLength(text);
    if (clock() - from > PATIENCE) break;
  }
  return { bytes, perSecond: bytes / (clock() - from) };
}

/** The number recogniser of each language on its texts, behind a pass that is not counted. */
function read({ texts }: Task): Read {
  const languages = [...new Set(texts.map(({ language }) => language))];
  const models = new Map(
    languages.map((language) => [language, new NumberRecognizer(CULTURES[language]).getNumberModel()] as const),
  );
  pass(texts, models);
  return pass(texts, models);
}

console.log(JSON.stringify(read(JSON.parse(readFileSync(0, 'utf8')) as Task)));
