// Measures how fast articles are read. Nothing here passes or fails: machines differ, so the ratios within one run count.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NO_BOILERPLATE } from '../../corpus/boilerplate.ts';
import type { Disk } from '../../corpus/listFiles.ts';
import { parseArticle } from '../../corpus/parseArticle.ts';
import { readCorpus } from '../../corpus/readCorpus.ts';
import { extractFigures } from '../../extract/extractFigures.ts';
import { buildDataset } from '../../loader/buildDataset.ts';
import { datasetLines } from '../../loader/datasetLines.ts';
import { LANGUAGES, type SourceText } from '../../model/article.ts';
import { goldenCases } from '../evaluate/goldenCases.ts';
import { flatnessOf } from './flatness.ts';
import { articleMaker, poolsOf, type Made } from './makeArticles.ts';
import { seeded } from './random.ts';
import { bytesOf, ratesOf } from './rates.ts';

const SEED = 20_261_121;
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  console.log('npm run bench [-- --quick]     --quick: a tenth of the text, and no 20,000 articles');
  process.exit(0);
}
const golden = goldenCases(fileURLToPath(new URL('../../extract/golden', import.meta.url)));
const pools = poolsOf(golden.map(({ source }) => source));
const row = (...cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(9) : String(cell).padStart(15))).join(''));
const shown = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 });

/** A made article, told apart into title and body as the loader does; not counted. */
function sourceOf({ file, language, text }: Made): SourceText {
  const parsed = parseArticle({ file, text }, NO_BOILERPLATE);
  if ('code' in parsed) throw new Error(`${file}: ${parsed.reason}`);
  return { ...parsed, language };
}

function rates(count: number): void {
  console.log(
    '\nOne thread, warm, MB of text per second, the best round. Of the regex: one pass for digits over the same text.',
  );
  console.log(
    '"seeds" are five real press releases as they are, "releases" are made of their sentences, the others of articles',
  );
  console.log('full of figures. The text is title and body, without menus and contact blocks.');
  row('', 'MB', 'bytes a figure', 'extractor', 'Recognizers', '(on MB)', 'regex', 'x Recognizers', 'x regex');
  const made = (from: typeof pools, much: number) => {
    const make = articleMaker(from, seeded(SEED));
    return Array.from({ length: much }, (_, index) => sourceOf(make(index)));
  };
  const dense = made(pools, count);
  const seeds = golden.filter(({ name }) => name.startsWith('seed-')).map(({ source }) => source);
  const seedPools = poolsOf(seeds).filter(({ sentences }) => sentences.length > 0);
  // What runs first runs fastest: the engine compiles only so many patterns well, and each language brings its own.
  const groups = [
    { name: 'seeds', sources: seeds },
    { name: 'releases', sources: made(seedPools, count) },
    ...LANGUAGES.map((language) => ({ name: language, sources: dense.filter((one) => one.language === language) })),
    { name: 'all', sources: dense },
  ];
  for (const { name, sources } of groups) {
    const { megabytes, bytesPerFigure, extractor, recognizers, recognizersRead, regex } = ratesOf(sources);
    const cells = [megabytes, bytesPerFigure, extractor, recognizers, recognizersRead, regex];
    row(name, ...[...cells, extractor / recognizers, extractor / regex].map(shown));
  }
}

function flatness(counts: readonly number[]): void {
  console.log('\nThe extractor alone, article after article, no sentence twice; the heap holds all texts and figures.');
  row('articles', 'figures', 'ms each', 'MB/s', 'heap MB');
  for (const count of counts) {
    const make = articleMaker(pools, seeded(SEED + count));
    const flat = flatnessOf(count, (index) => sourceOf(make(index)));
    row(
      shown(flat.articles),
      shown(flat.figures),
      ...[flat.millisecondsEach, flat.megabytesPerSecond, flat.heap].map(shown),
    );
  }
}

function wholeBuild(count: number): void {
  const make = articleMaker(pools, seeded(SEED + 1));
  const files = new Map(
    Array.from({ length: count }, (_, index) => make(index)).map(({ file, text }) => [file, Buffer.from(text)]),
  );
  const disk: Disk = {
    kind: (path) => (path === 'all' ? 'folder' : files.has(path.slice(4)) ? 'file' : 'nothing'),
    list: () => [...files.keys()],
    read: (path) => files.get(path.slice(4))!,
  };
  const from = performance.now();
  const dataset = buildDataset(readCorpus(['all'], disk), extractFigures);
  const length = bytesOf([...datasetLines(dataset)]);
  const seconds = (performance.now() - from) / 1000;
  const megabytes = bytesOf(dataset.articles.map(({ text }) => text)) / 1e6;
  console.log(
    `\nThe whole build of ${count} articles, bytes to JSON: ${shown(seconds)} s, ${shown(megabytes / seconds)} MB/s, ${shown(length / 1e6)} MB written.`,
  );
}

const part = values.quick ? 0.1 : 1;
rates(240 * part);
flatness(values.quick ? [10, 100, 1000] : [10, 100, 1000, 20_000]);
wholeBuild(1000 * part);
