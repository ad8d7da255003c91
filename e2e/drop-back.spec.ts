import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { chart, expect, rows, sourceOf, test } from './test.ts';

async function exported(page: Page, format: RegExp): Promise<Buffer> {
  await chart(page, 'By region').getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).click();
  return readFile(await (await download).path());
}

// The last one: printing tells before it that it gets ready.
const answer = (page: Page) => page.getByRole('contentinfo').getByRole('status').last();

async function open(page: Page, name: string, buffer: Buffer) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open an exported picture…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('an exported picture dropped on the page brings its view back', async ({ page }) => {
  await page.goto('./?country=IDN&scale=linear&lang=en');
  const png = await exported(page, /^PNG/u);
  await page.goto('./?lang=en');
  await expect(page.getByRole('button', { name: 'Open an exported picture…' })).toBeVisible();
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], 'chart.png', { type: 'image/png' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, png.toString('base64'));
  await expect(page).toHaveURL(/country=IDN/u);
  await expect(page).toHaveURL(/scale=linear/u);
  await expect(answer(page)).toContainText('Its 3 figures are the same today.');
  await expect(answer(page)).toBeInViewport();
  await expect(rows(page)).toHaveCount(4);
  await page.goBack();
  await expect(rows(page)).toHaveCount(16);
  await page.goForward();
  await expect(rows(page)).toHaveCount(4);
  await answer(page).getByRole('button', { name: 'Back to the view from before' }).click();
  await expect(rows(page)).toHaveCount(16);
  await expect(page).toHaveURL(/\?lang=en$/u);
  await expect(answer(page)).toBeEmpty();
});

test('what was added, read otherwise or lost since is listed, and leads to its sentence', async ({ page }) => {
  await page.goto('./?country=IDN&lang=en');
  const svg = (await exported(page, /^SVG/u)).toString();
  const ids = [...svg.matchAll(/data-figure="(?<id>[^"]*)"/gu)].map(({ groups }) => groups?.id ?? '');
  const victims = ids.find((id) => id.endsWith('1650-victimes')) ?? '';
  const people = ids.find((id) => id.includes('millions')) ?? '';
  const older = svg
    .replace(new RegExp(`(?<start>${victims}&quot;:&quot;)[0-9a-f]{6}`, 'u'), '$<start>000000')
    .replaceAll(people, 'gone:1-case');
  await open(page, 'older.svg', Buffer.from(older));
  await expect(answer(page)).toContainText('1 figure added since:');
  await expect(answer(page)).toContainText('1 figure read otherwise since:');
  await expect(answer(page)).toContainText(
    "1 figure no longer there:« Les estimations suggèrent que 1,4 à 2,1 millions de femmes indonésiennes travaillent à l'étranger.",
  );
  await answer(page).getByRole('button', { name: '1,650 victims' }).click();
  await expect(sourceOf(page).locator('mark')).toHaveText('1650 victimes');
});

test('a picture of picked figures is compared with these, not with all that its filters show', async ({ page }) => {
  await page.goto('./?pick=003_4f2cdcae036ebb31:1650-victimes,002_8f69bfc74880077c:54-victimes&lang=en');
  const download = page.waitForEvent('download');
  await page.getByRole('region', { name: 'Picked figures' }).getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /^SVG/u }).click();
  const svg = await readFile(await (await download).path());
  await open(page, 'picks.svg', svg);
  await expect(answer(page)).toContainText('Its 2 figures are the same today.');
});

test('a file that is no exported picture changes nothing, and the page says what it is', async ({ page }) => {
  await page.goto('./?country=IDN&lang=en');
  await open(page, 'letter.txt', Buffer.from('Plus de 80 participants'));
  await expect(answer(page)).toContainText('“letter.txt” is no exported picture.');
  await expect(answer(page)).toContainText('put its file into the “seeds” folder');
  await open(page, 'other.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  await expect(answer(page)).toContainText('“other.svg” holds no view of this page.');
  await expect(page).toHaveURL(/country=IDN/u);
});
