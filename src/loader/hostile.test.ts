import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../corpus/listFiles.ts';
import { readCorpus } from '../corpus/readCorpus.ts';
import { extractFigures } from '../extract/extractFigures.ts';
import { en } from '../extract/lexicons/en/index.ts';
import { es } from '../extract/lexicons/es/index.ts';
import { fr } from '../extract/lexicons/fr/index.ts';
import type { Lexicon } from '../extract/lexicons/lexicon.ts';
import { sourceOf } from '../extract/sourceOf.fixture.ts';
import { buildDataset } from './buildDataset.ts';
import { datasetFaults } from './datasetFaults.fixture.ts';

const FILES = ['a.txt', 'a.html', 'a.md'] as const;

/** The whole way of one file: bytes, text, article, figures. An extractor that throws is a fault here. */
function datasetOf(bytes: Uint8Array, file: string) {
  const disk: Disk = { kind: (path) => (path === file ? 'file' : 'nothing'), list: () => [], read: () => bytes };
  return buildDataset(readCorpus([file], disk), extractFigures);
}

function faultsOf(bytes: Uint8Array, file: string): string[] {
  const dataset = datasetOf(bytes, file);
  const failed = dataset.problems.filter(({ code }) => code === 'reading-failed').map(({ reason }) => reason);
  const again = JSON.stringify(datasetOf(bytes, file)) === JSON.stringify(dataset) ? [] : ['another reading differs'];
  return [...failed, ...again, ...datasetFaults(dataset)];
}

const PROSE: Readonly<Record<string, string>> = {
  fr: 'Des soins pour les femmes\n\nLes centres de la région ont soigné 1650 victimes au Mali et les ont aidées.\n\n',
  en: 'Care for the women\n\nThe centres of the region have cared for 1,650 victims in Mali and helped them.\n\n',
  es: 'Ayuda para las mujeres\n\nLos centros de la región han atendido a 1650 víctimas en Mali y las han ayudado.\n\n',
};
const MARKUP = [
  '<p>',
  '</p>',
  '<b',
  '<!--',
  '<script>',
  '&nbsp;',
  '&#0;',
  '&constructor;',
  '\n\n',
  '\n',
  '\n- ',
  '# ',
  '---',
];
const SIGNS = [
  '"',
  '« ',
  ' »',
  '(',
  ')',
  ',',
  '. ',
  '–',
  '-',
  '%',
  '€',
  '$',
  '😀',
  '\ud83d',
  '\u0301',
  '\u200b',
  '\u00a0',
  'İ',
  '½',
];
const NUMBERS = [
  '54',
  '1 200',
  '1.200',
  '0',
  '007',
  '2007',
  '1e9',
  '9'.repeat(40),
  '3,5',
  '12-15',
  '0 800 77',
  '17 juin',
  'constructor',
];

/** Words of every list of a lexicon that a number is read by, and examples of its rules. */
function wordsOf({ numbers, qualifiers, nouns, ranges, decoys, times, parts: _parts, ...rest }: Lexicon): string[] {
  const records = [numbers.adding, numbers.multiplying, numbers.collectives, numbers.denominators];
  return [
    ...records.flatMap((record) => Object.keys(record)),
    ...[...numbers.percent, ...numbers.outOf, ...ranges.openers, ...ranges.joiners, ...nouns.stops, ...nouns.of],
    ...qualifiers.map(({ words }) => words),
    ...Object.values(nouns.classes).flatMap((forms) => forms.slice(0, 20)),
    ...[...decoys, ...times].flatMap(({ examples }) => examples),
    ...Object.values(rest.currencies.currencies).flatMap(({ names }) => names.slice(0, 1)),
  ];
}

describe('any file at all', { timeout: 120_000 }, () => {
  it('of random bytes gives a dataset that keeps its promises', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...FILES), (bytes, file) => {
        expect(faultsOf(bytes, file)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([fr, en, es])('of words, numbers, signs and markup thrown together does so in $language', (lexicon) => {
    const part = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...wordsOf(lexicon)) },
      { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
      { weight: 1, arbitrary: fc.constantFrom(...MARKUP) },
      { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(' ', ' ', ''),
        fc.constantFrom(...FILES),
        fc.constantFrom<BufferEncoding>('utf8', 'utf16le'),
        (parts, space, file, encoding) => {
          const text = `${encoding === 'utf16le' ? '\ufeff' : ''}${PROSE[lexicon.language]!}${parts.join(space)}`;
          expect(faultsOf(Buffer.from(text, encoding), file)).toEqual([]);
        },
      ),
      { numRuns: 350 },
    );
  });
});

/** What is read many times over, by language. */
const REPEATED: readonly (readonly ['fr' | 'en' | 'es', string])[] = [
  ['fr', '1 1 1 1 '],
  ['fr', '111 '],
  ['fr', '1,'],
  ['fr', 'de de de '],
  ['fr', 'entre entre '],
  ['fr', 'plus de '],
  ['fr', '2 victimes '],
  ['fr', 'vingt et vingt et '],
  ['fr', '2007 '],
  ['fr', 'en 2007 '],
  ['fr', 'dont 3 '],
  ['fr', 'Mali, '],
  ['fr', '« '],
  ['fr', '(((('],
  ['fr', 'M. '],
  ['fr', 'Les centres ont soigné 54 victimes au Mali en 2007. '],
  ['fr', '2 victimes. '],
  ['fr', '- 12 victimes\n'],
  ['fr', '12 femmes ont été aidées.\n\n'],
  ['fr', "L'enquête a interrogé 12 femmes. "],
  ['fr', 'Sur la même période, 3 cas. '],
  ['fr', '| 12 | 13 |\n'],
  ['en', 'of of '],
  ['en', 'between 2 and '],
  ['en', 'half of a hundred '],
  ['es', 'de los dos '],
  ['es', 'veinte y '],
  ['fr', '\n'],
  ['fr', '1\n'],
  ['fr', '# # '],
  ['fr', 'a: '],
  ['fr', '<p'],
  ['fr', '<p>'],
  ['fr', '<a "'],
  ['fr', '<article>'],
  ['fr', '<!--'],
  ['fr', '&nbsp;'],
  ['fr', '&'],
  ['fr', 'Ã©'],
  ['fr', 'a@b.'],
  ['fr', 'http://a '],
  ['fr', 'e\u0301'],
  ['fr', '😀'],
];

const around = (language: string, part: string, length: number) =>
  PROSE[language]! + part.repeat(Math.ceil(length / part.length)) + PROSE[language]!;

/** Both halves of the way, the second in a language that need not be recognised among so much else. */
function readBoth(text: string, file: string, language: 'fr' | 'en' | 'es') {
  const corpus = datasetOf(Buffer.from(text), file);
  const extraction = extractFigures(sourceOf(text, { file, language }));
  return { corpus, extraction };
}

const SEARCHES = [
  'some',
  'every',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'filter',
  'map',
  'flatMap',
] as const;
type Search = (this: unknown[], test: (...item: unknown[]) => unknown, self?: unknown) => unknown;

/**
 * Runs something and counts the characters that regular expressions pass over meanwhile, and the items that searches in
 * lists look at: work, whatever the clock says.
 */
function workOf(run: () => void): number {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own pattern below
  const native = RegExp.prototype.exec;
  const lists = Array.prototype as unknown as Record<string, Search>;
  const searches = SEARCHES.map((name) => [name, lists[name]!] as const);
  let work = 0;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = native.call(this, text);
    const to = match ? match.index + match[0].length : this.sticky ? from : text.length;
    work += 1 + Math.max(0, to - from);
    return match;
  };
  for (const [name, search] of searches) {
    lists[name] = function (test, self) {
      return search.call(this, (...item) => {
        work += 1;
        return test.apply(self, item);
      });
    };
  }
  try {
    run();
  } finally {
    RegExp.prototype.exec = native;
    for (const [name, search] of searches) lists[name] = search;
  }
  return work;
}

describe.each(REPEATED)('in %s, many times %j', { timeout: 60_000 }, (language, part) => {
  it.each(FILES)('makes no more than twice the work for twice the text, in %s', (file) => {
    const [once, twice] = [8_000, 16_000].map((length) =>
      workOf(() => readBoth(around(language, part, length), file, language)),
    );
    expect(twice! / once!).toBeLessThan(2.2);
  });
});

/** The longest that somebody may well drop into the folder. */
describe.each([
  ['fr', '1 1 1 1 ', 1e6],
  ['fr', 'de de de ', 1e6],
  ['fr', 'entre entre ', 1e6],
  ['en', 'of of ', 1e6],
  ['fr', '((((', 1e6],
  ['fr', '2 victimes ', 2e5],
  ['fr', 'vingt et vingt et ', 1e5],
  ['fr', '2007 ', 1e6],
  ['fr', 'Le projet aide des femmes et des enfants de la région. ', 2e6],
] as const)('in %s, a line of many times %j', { timeout: 60_000 }, (language, part, length) => {
  it(`of ${length / 1e6} MB is read to its end`, () => {
    const line = part.repeat(length / part.length);
    const { corpus, extraction } = readBoth(`${line}${PROSE[language]!}`, 'a.txt', language);
    expect(datasetFaults(corpus)).toEqual([]);
    expect(extraction.figures.at(-1)?.measure).toBe('victims');
  });
});
