import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cited-figures-'));
const SENTENCE = 'Les centres en Indonésie ont soigné 1650 victimes.';

function figures(args: readonly string[], input = '') {
  const command = ['--import', 'tsx', 'src/loader/cli.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

beforeAll(() => {
  for (const name of ['good', 'bad', 'none', 'catalog', 'kinds']) mkdirSync(join(folder, name));
  for (const name of ['good', 'bad', 'catalog', 'kinds'])
    writeFileSync(join(folder, name, 'a.txt'), `Des soins\n\n${SENTENCE}\n`);
  writeFileSync(join(folder, 'bad', 'picture.txt'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
  for (const name of ['report.pdf', 'photo.jpg']) writeFileSync(join(folder, 'kinds', name), '%PDF-1.7');
  writeFileSync(join(folder, 'catalog', 'catalog.json'), '{ "nobody": {} }');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run -s figures -- PATH…', { timeout: 30_000 }, () => {
  it('prints the dataset alone on stdout and exits 0 when all was read', () => {
    const { status, stdout, stderr } = figures([join(folder, 'good')]);
    expect([status, stderr]).toEqual([0, '']);
    const { version, articles, problems } = JSON.parse(stdout) as Dataset;
    expect([version, articles.length, problems.length]).toEqual(['1', 1, 0]);
    expect(articles[0]?.figures.map(({ quote }) => quote.exact)).toEqual(['1650 victimes']);
  });

  it('exits 1 when an article cannot be read, names it on stderr, and prints the rest', () => {
    const { status, stdout, stderr } = figures([join(folder, 'bad')]);
    expect(status).toBe(1);
    expect(stderr).toBe('picture.txt: binary file: it holds NUL bytes\n');
    expect((JSON.parse(stdout) as Dataset).articles).toHaveLength(1);
  });

  it('exits 1 for a document of a kind that is not read, since it may be an article; a picture is left alone', () => {
    const { status, stdout, stderr } = figures([join(folder, 'kinds')]);
    expect(status).toBe(1);
    expect(stderr).toBe('report.pdf: not read: .txt, .md or .html is expected\n');
    expect((JSON.parse(stdout) as Dataset).articles).toHaveLength(1);
  });

  it.each(['none', 'nowhere'])('exits 1 for the folder %s', (name) => {
    const { status, stdout, stderr } = figures([join(folder, name)]);
    expect(status).toBe(1);
    expect(stderr).toContain(join(folder, name));
    expect((JSON.parse(stdout) as Dataset).articles).toEqual([]);
  });

  it('lets a mistake in the catalog pass with a line on stderr, unless it is strict', () => {
    const lenient = figures([join(folder, 'catalog')]);
    expect([lenient.status, lenient.stderr]).toEqual([0, 'catalog.json: nobody: no article has this id\n']);
    expect(figures([join(folder, 'catalog'), '--strict']).status).toBe(1);
  });

  it.each([
    [['--colour']],
    [[]],
    [['--numbers', '--lang', 'xx']],
    [['--numbers', 'a.txt']],
    [['--lang', 'fr', 'a.txt']],
  ])('exits 2 for the arguments %j', (args) => {
    const { status, stdout, stderr } = figures(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--help');
  });

  it('tells how to call it', () => expect(figures(['--help']).stdout).toContain('--explain ID'));

  it('prints the numbers of every line of the input', () => {
    const { status, stdout } = figures(['--numbers', '--lang', 'fr'], '54 victimes\n\nrien\n');
    expect(status).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { input: string; numbers: unknown[] });
    expect(lines.map(({ input }) => input)).toEqual(['54 victimes', '', 'rien']);
    expect(lines[0]?.numbers).toMatchObject([{ text: '54', value: 54, kind: 'integer' }]);
  });

  it('tells how a figure was read, and refuses an id that nothing has', () => {
    const good = join(folder, 'good');
    expect(figures(['--explain', 'a', good]).stdout).toContain('«1650 victimes»');
    expect(figures(['--explain', 'zz', good])).toMatchObject({ status: 2, stdout: '' });
    expect(figures(['--explain', 'a:zz', good])).toMatchObject({ status: 2, stdout: '' });
  });
});
