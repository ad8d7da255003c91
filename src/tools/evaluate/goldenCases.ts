import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCorpus } from '../../corpus/readCorpus.ts';
import type { Language, SourceText } from '../../model/article.ts';
import type { Measure, Qualifier, Unit } from '../../model/figure.ts';

type Ends = readonly [string | null, string | null];

/** A figure as a reader annotated it. `alternatives` are other readings that a careful reader accepts. */
export type ExpectedFigure = Readonly<{
  quote: string;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  unit: Unit;
  currency?: string;
  measure: Measure;
  places: readonly string[];
  period: Ends;
  /** Found or not, it counts neither way. */
  optional?: true;
  alternatives?: Readonly<{
    qualifier?: readonly Qualifier[];
    measure?: readonly Measure[];
    places?: readonly (readonly string[])[];
    period?: readonly Ends[];
  }>;
}>;

/** A folder with an article and what a reader found in it. */
export type GoldenCase = Readonly<{
  name: string;
  language: Language;
  source: SourceText;
  figures: readonly ExpectedFigure[];
}>;

type ExpectedFile = Readonly<{ language: Language; file?: string; figures: readonly ExpectedFigure[] }>;

function articleFile(folder: string, expected: ExpectedFile): string {
  if (expected.file) return expected.file;
  const file = readdirSync(folder).find((name) => name.startsWith('article.'));
  if (!file) throw new Error(`no article in ${folder}`);
  return join(folder, file);
}

/**
 * Reads every golden case below a folder: `<case>/article.txt` and `<case>/expected.json`, which may name an article of
 * the seeds instead (`file`, from the project's root). Throws where an article cannot be read.
 */
export function goldenCases(root: string): GoldenCase[] {
  return readdirSync(root)
    .sort()
    .filter((name) => existsSync(join(root, name, 'expected.json')))
    .map((name) => {
      const folder = join(root, name);
      const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as ExpectedFile;
      const file = articleFile(folder, expected);
      const source = readCorpus([file]).articles[0];
      if (!source) throw new Error(`no article could be read from ${basename(folder)}`);
      return { name, language: expected.language, source, figures: expected.figures };
    });
}
