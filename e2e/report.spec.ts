import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chart, expect, sourceOf, test } from './test.ts';

const report = (page: Page) => page.getByRole('dialog', { name: 'Report' });

/** A chart of Indonesia and one of the Caribbean, with a heading before them. */
async function gather(page: Page) {
  await page.goto('./?country=IDN&lang=en');
  await chart(page, 'By region').getByRole('button', { name: 'Add to report' }).click();
  await page.goto('./?region=029&lang=en');
  await chart(page, 'By year').getByRole('button', { name: 'Add to report' }).click();
  await page.getByRole('button', { name: 'Report (2)' }).click();
  await report(page).getByLabel('Title of the report').fill('Traite des êtres humains');
  await report(page).getByRole('button', { name: 'Add a heading' }).click();
  await report(page).getByRole('textbox', { name: 'Heading' }).fill('Two regions');
  await report(page).getByRole('button', { name: 'Move up: Two regions' }).click();
  await report(page).getByRole('button', { name: 'Move up: Two regions' }).click();
}

test('a report keeps charts of several views in order, over a reload', async ({ page }) => {
  await gather(page);
  await page.reload();
  await page.getByRole('button', { name: 'Report (3)' }).click();
  const items = report(page).getByRole('listitem');
  await expect(items).toHaveCount(3);
  await expect(items.nth(0).getByRole('textbox', { name: 'Heading' })).toHaveValue('Two regions');
  await expect(items.nth(1)).toContainText('Figures stated, by region');
  await expect(items.nth(1)).toContainText('Indonesia');
  await expect(items.nth(2)).toContainText('Caribbean');
  await items.nth(1).getByRole('button', { name: 'Figures stated, by region', exact: true }).click();
  await expect(page).toHaveURL(/country=IDN/u);
  await expect(report(page)).toBeHidden();
});

test('the report as one HTML file opens without a server, and its marks lead to their sentences', async ({
  page,
  context,
}) => {
  await gather(page);
  const download = page.waitForEvent('download');
  await report(page).getByRole('button', { name: 'HTML (one file)' }).first().click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^report_Traite-des-etres-humains_\d{4}-\d\d-\d\d_[0-9a-f]{6}\.html$/u);
  const html = await readFile(await file.path(), 'utf8');
  const opened = await context.newPage();
  await opened.setContent(html);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Traite des êtres humains');
  await expect(opened.getByRole('heading', { level: 2 }).first()).toHaveText('Two regions');
  // Indonesia: 3 sites, 1650 victims, 1.4 to 2.1 million women; Caribbean: 10 and 19 countries, 54, > 75, > 1200.
  await expect(opened.locator('svg [data-figure]')).toHaveCount(8);
  await expect(opened.locator('ol > li')).toHaveCount(8);
  const linked = opened.locator('svg a[href]', { has: opened.getByText(/1,650/u) });
  const note = (await linked.getAttribute('href')) ?? '';
  await expect(opened.locator(note).locator('mark')).toHaveText('1650 victimes');
  const outside = await opened.locator('svg text').evaluateAll(
    (texts) =>
      texts.filter((text) => {
        const frame = text.closest('svg')!.getBoundingClientRect();
        const box = text.getBoundingClientRect();
        return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
      }).length,
  );
  expect(outside).toBe(0);
  await opened.close();
});

test('a heading that is added waits for its words', async ({ page }) => {
  await page.goto('./?lang=en');
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await page.getByRole('button', { name: 'Add a heading' }).click();
  await page.keyboard.type('Two words');
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Heading', exact: true })).toHaveValue('Two words');
});

test('a figure joins the report from its source, and leaves it again', async ({ page }) => {
  await page.goto('./?figure=003_4f2cdcae036ebb31:1650-victimes&lang=en');
  await sourceOf(page).getByRole('button', { name: 'Add to report' }).click();
  await expect(page.getByRole('button', { name: 'Report (1)' })).toBeVisible();
  await sourceOf(page).getByRole('button', { name: 'In the report' }).click();
  await expect(page.getByRole('button', { name: 'Report', exact: true })).toBeVisible();
});

test('the open report has no fault that axe finds, empty and full', async ({ page }) => {
  await page.goto('./?lang=en');
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await expect(report(page)).toContainText('Nothing is in the report yet.');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await gather(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('of a country without a figure no brief is offered', async ({ page }) => {
  const brief = page.getByRole('button', { name: /^Country brief/u });
  await page.goto('./?country=IDN&lang=en');
  await expect(brief).toHaveCount(1);
  await page.goto('./?country=JAM&lang=en');
  await expect(page.getByRole('heading', { name: /^No figure/u })).toBeVisible();
  await expect(brief).toHaveCount(0);
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const report = page.getByRole('region', { name: 'Country brief' });
  await expect(report.getByLabel('Country of the brief')).not.toHaveValue('JAM');
  await expect(report.getByLabel('Country of the brief')).not.toHaveValue('');
});

test('a country brief is one step: its charts, shares, quotations and sources', async ({ page, context }) => {
  await page.goto('./?country=IDN&lang=en');
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const brief = page.getByRole('region', { name: 'Country brief' });
  await expect(brief.getByLabel('Country of the brief')).toHaveValue('IDN');
  const download = page.waitForEvent('download');
  await brief.getByRole('button', { name: 'HTML (one file)' }).click();
  const html = await readFile(await (await download).path(), 'utf8');
  const opened = await context.newPage();
  await opened.setContent(html);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Country brief: Indonesia');
  // By region and by year three counts each, and one share of them.
  await expect(opened.locator('svg [data-figure]')).toHaveCount(7);
  await expect(opened.locator('blockquote').nth(1)).toContainText('ont soigné 1650 victimes, dont 26 pour cent');
  await expect(opened.locator('blockquote strong')).toHaveText([
    'trois hôpitaux de la police',
    '1650 victimes',
    "26 pour cent d'enfants",
    '1,4 à 2,1 millions de femmes indonésiennes',
  ]);
  await expect(opened.locator('ol > li')).toHaveCount(4);
  await opened.close();
});
