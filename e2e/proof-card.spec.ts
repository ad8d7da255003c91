import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pngTexts } from '../src/export/pngChunks.ts';
import { expect, sourceOf, test } from './test.ts';

const FIGURE = '000_4c8aff4a994019c2:plus-de-80-representants-officiels';

async function saved(page: Page, button: string) {
  const download = page.waitForEvent('download');
  await sourceOf(page).getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test.beforeEach(async ({ page }) => {
  await page.goto(`./?figure=${FIGURE}`);
  await sourceOf(page).getByRole('tab', { name: 'Proof card' }).click();
  await expect(sourceOf(page).getByRole('img', { name: /more than 80 participants/u })).toBeVisible();
});

test('the card is a PNG of 1200 × 628 dots with its words inside', async ({ page }) => {
  const { name, bytes } = await saved(page, 'Save as PNG');
  expect(name).toMatch(/^proof-card_[\w-]+\.png$/u);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 628]);
  const texts = pngTexts(bytes);
  expect(texts?.get('Title')).toContain('more than 80 participants');
  expect(texts?.get('Description')).toContain('réuni plus de 80 représentants officiels, est centrée');
  expect(texts?.get('Description')).toMatch(/Quotation found in the stored text at character 2294/u);
  expect(texts?.get('x-cited-figures')).toContain(FIGURE);
});

test('the card is a drawing with its own fonts', async ({ page }) => {
  const { name, bytes } = await saved(page, 'Save as SVG');
  expect(name).toMatch(/\.svg$/u);
  const svg = bytes.toString('utf8');
  expect(svg).toContain('@font-face');
  expect(svg).toContain('<title id="title">Proof of a figure: more than 80 participants');
  expect(svg).not.toMatch(/(?:href|src)="https?:/u);
});

test('the card goes to the clipboard, or the reader is told why not', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sourceOf(page).getByRole('button', { name: 'Copy as a picture' }).click();
  await expect(sourceOf(page).getByText('Picture copied')).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain('image/png');
  await page.evaluate(() => {
    navigator.clipboard.write = async () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await sourceOf(page).getByRole('button', { name: 'Copy as a picture' }).click();
  await expect(sourceOf(page).getByRole('alert')).toHaveText(/does not allow copying pictures\. Save the PNG instead/u);
});
