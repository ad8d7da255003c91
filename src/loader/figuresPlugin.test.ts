import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleText } from '../model/dataset.ts';
import type { IndexFile } from '../model/indexFile.ts';
import { figuresPlugin } from './figuresPlugin.ts';

const root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
const folder = mkdtempSync(join(root, 'seeds-'));
const TEXT = 'Un cours pour les juges\n\nPlus de 80 juges se réunissent dans le nord du pays.\n';
const plugin = () => figuresPlugin({ folder }, () => Promise.resolve(() => ({ figures: [], rejections: [] })));
let server: ViteDevServer | undefined;

beforeEach(() => {
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>page</title>');
  for (const name of readdirSync(folder)) unlinkSync(join(folder, name));
  writeFileSync(join(folder, 'a b.txt'), TEXT);
});

afterEach(async () => {
  await server?.close();
  server = undefined;
});

afterAll(() => rmSync(root, { recursive: true }));

const options = { root, configFile: false, logLevel: 'silent', plugins: [] } as const;

async function serve(): Promise<(path: string) => Promise<Response>> {
  server = await createServer({ ...options, plugins: [plugin()], server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  return (path) => fetch(`${address}${path}`);
}

async function idsIn(answer: Response): Promise<readonly string[]> {
  return ((await answer.json()) as IndexFile).articles.id;
}

describe('figuresPlugin({ folder })', { timeout: 20_000 }, () => {
  it('serves index and texts while the page is developed', async () => {
    const get = await serve();
    expect(await idsIn(await get('data/index.json'))).toEqual(['a b']);
    const text = await get(`data/articles/${encodeURIComponent('a b')}.json`);
    expect(text.headers.get('content-type')).toContain('application/json');
    expect(((await text.json()) as ArticleText).text).toBe(TEXT);
    expect((await get('data/articles/zz.json')).status).toBe(404);
  });

  it('tells the open page when a file is added, changed or removed', async () => {
    const get = await serve();
    expect(await idsIn(await get('data/index.json'))).toEqual(['a b']);
    const send = vi.spyOn(server!.ws, 'send');
    const told = () =>
      vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'custom', event: 'cited-figures:changed' }), 5000);

    writeFileSync(join(folder, 'c.txt'), TEXT);
    await told();
    expect(await idsIn(await get('data/index.json'))).toEqual(['a b', 'c']);

    send.mockClear();
    writeFileSync(join(folder, 'c.txt'), TEXT.replace('juges', 'policiers'));
    await told();
    expect(((await (await get('data/articles/c.json')).json()) as ArticleText).text).toContain('policiers');

    send.mockClear();
    unlinkSync(join(folder, 'c.txt'));
    await told();
    expect(await idsIn(await get('data/index.json'))).toEqual(['a b']);
    expect(send.mock.calls.flat()).not.toContainEqual(expect.objectContaining({ type: 'full-reload' }));
  });

  it('writes index and texts into a build, under the names that a server looks for', async () => {
    await build({ ...options, base: './', plugins: [plugin()], build: { outDir: join(root, 'dist') } });
    const read = (path: string) =>
      JSON.parse(readFileSync(join(root, 'dist', 'data', path), 'utf8')) as IndexFile & ArticleText;
    expect(read('index.json').articles.id).toEqual(['a b']);
    expect(read('articles/a b.json').text).toBe(TEXT);
  });
});
