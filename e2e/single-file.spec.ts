import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { chart, expect, rows, sourceOf, test } from './test.ts';

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-'));

test.use({ baseURL: pathToFileURL(folder).href });
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  await build({ mode: 'single', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the dashboard as one file opens from a disk, and a mark leads to its sentence', async ({ page }) => {
  expect(readdirSync(folder)).toEqual(['index.html']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(join(folder, 'index.html')).href;
  await page.goto(`${address}?lang=en`);
  await expect(rows(page)).toHaveCount(16);
  await chart(page, 'By region')
    .getByRole('button', { name: /^1,650 victims/u })
    .click();
  await expect(sourceOf(page).locator('mark')).toHaveText('1650 victimes');
  const files = asked.filter((url) => !/^(?:data|blob):/u.test(url));
  expect([...new Set(files.map((url) => url.split('?')[0]))]).toEqual([address]);
});

test('one file exports a picture from a disk', async ({ page }) => {
  await page.goto(`${pathToFileURL(join(folder, 'index.html')).href}?lang=en`);
  await chart(page, 'By region').getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^PNG/u }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^by-region_.*\.png$/u);
});
