import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { numbersIn } from '../extract/numbersIn.ts';
import type { Language } from '../model/article.ts';
import type { Streams } from './streams.ts';

/** Prints one line of JSON for each line of the input: every number in it, before the question what it counts. */
export async function printNumbers(language: Language, { input, print }: Streams): Promise<void> {
  const lines = createInterface({ input: Readable.from(input), crlfDelay: Infinity });
  for await (const line of lines) print(`${JSON.stringify({ input: line, numbers: numbersIn(line, language) })}\n`);
}
