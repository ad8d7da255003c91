import { readCorpus } from '../corpus/readCorpus.ts';
import { extractFigures } from '../extract/extractFigures.ts';
import type { Problem, ProblemCode } from '../model/dataset.ts';
import { buildDataset } from './buildDataset.ts';
import { datasetLines } from './datasetLines.ts';
import type { Streams } from './streams.ts';

/** Mistakes in the catalog leave every article readable. */
const HARMLESS: ReadonlySet<ProblemCode> = new Set(['catalog-syntax', 'catalog-entry']);

/** Prints the dataset of some files and folders, its problems on the other stream, and gives the exit code. */
export function printDataset(paths: readonly string[], { strict }: { strict: boolean }, streams: Streams): number {
  const dataset = buildDataset(readCorpus(paths), extractFigures);
  for (const line of datasetLines(dataset)) streams.print(line);
  for (const { file, reason } of dataset.problems) streams.complain(`${file}: ${reason}\n`);
  return exitCode(dataset.problems, strict);
}

function exitCode(problems: readonly Problem[], strict: boolean): number {
  return problems.some(({ code }) => strict || !HARMLESS.has(code)) ? 1 : 0;
}
