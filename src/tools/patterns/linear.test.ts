import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtPatterns } from './builtPatterns.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { branchesOf, linearityOf } from './linearity.ts';
import type { Pattern } from './pattern.ts';
import { readEverything } from './readEverything.ts';
import { writtenPatterns } from './writtenPatterns.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** All that meets a text of any length. */
const FOLDERS = ['src/extract', 'src/corpus', 'src/markup', 'src/loader'];

const unique = (patterns: readonly Pattern[]) => [
  ...new Map(patterns.map((pattern) => [`${pattern.flags} ${pattern.source}`, pattern])).values(),
];
const exceptionOf = ({ file, source }: Pattern) =>
  EXCEPTIONS.find((exception) => file === exception.file && source.includes(exception.holds));
const shown = ({ file, source, flags }: Pattern) => `${file} /${source.slice(0, 200)}/${flags}`;

describe('every regular expression that meets a text', { timeout: 120_000 }, () => {
  let built: readonly Pattern[] = [];
  const written = writtenPatterns(root, FOLDERS);

  beforeAll(async () => {
    // The checker's own process would have to be installed for each system; here it runs in this one.
    process.env['RECHECK_SYNC_BACKEND'] = 'pure';
    built = await builtPatterns(readEverything);
  }, 60_000);

  it('is known: each file that builds patterns at run time has built as many', () => {
    const missing = written
      .map(({ file, built: places }) => ({ file, places, met: built.filter((one) => one.file === file).length }))
      .filter(({ places, met }) => met < places);
    expect(missing).toEqual([]);
  });

  it('takes time in proportion to the text, says recheck, or is listed with the reason', () => {
    const all = unique([...written.flatMap(({ patterns }) => patterns), ...built]);
    expect(all.length).toBeGreaterThan(400);
    const doubtful = all
      .filter((pattern) => !exceptionOf(pattern))
      .map((pattern) => ({ pattern, linearity: linearityOf(pattern) }))
      .filter(({ linearity }) => linearity === 'superlinear' || linearity === 'unknown');
    expect(doubtful.map(({ pattern, linearity }) => `${linearity}: ${shown(pattern)}`)).toEqual([]);
    const used = new Set(all.map(exceptionOf));
    expect(EXCEPTIONS.filter((exception) => !used.has(exception))).toEqual([]);
  });
});

describe('linearityOf(pattern)', () => {
  const judged = (source: string) => linearityOf({ source, flags: 'u', file: '' });

  it.each(['(?:a+)+b', '\\d+(?: \\d+)*x', '(?:\\s*\\d+\\s*)+pour cent'])('finds out /%s/', (source) => {
    expect(judged(source)).toBe('superlinear');
  });

  it.each(['(?<![0-9])[0-9]{1,9}', 'plus d[e’] ?'])('passes /%s/', (source) => {
    expect(judged(source)).toBe('linear');
  });

  it('parts an alternation where it is not within a group or class', () => {
    expect(branchesOf('a[|]b|\\|(?:c|d)|e')).toEqual(['a[|]b', '\\|(?:c|d)', 'e']);
  });
});
