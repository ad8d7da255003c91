import type { Page } from '@playwright/test';
import { manyTimes } from './manyTimes.ts';
import { chart, expect, rows, sourceOf, test } from './test.ts';

test.describe.configure({ timeout: 60_000 });

/** The articles of the seeds many times over, each with ids of its own: more than ten thousand figures. Gives their number. */
async function manyFigures(page: Page): Promise<number> {
  let figures = 0;
  await page.route('**/data/index.json', async (route) => {
    figures = await manyTimes(route);
  });
  await page.route('**/data/articles/**', async (route) => {
    const url = route.request().url();
    const text = (await (await route.fetch({ url: url.replace(/(?:~|%7E)\d+\.json/u, '.json') })).json()) as object;
    const traces = {};
    await route.fulfill({ json: { ...text, traces } });
  });
  await page.goto('./?lang=en');
  await expect(chart(page, 'By region').locator('[data-group]').first()).toBeVisible();
  return figures;
}

test('ten thousand figures: discs say how many they stand for, and none is lost', async ({ page }) => {
  const figures = await manyFigures(page);
  expect(figures).toBeGreaterThan(10_000);
  for (const name of ['By region', 'By year']) {
    const discs = chart(page, name).locator('[data-group]');
    await expect(discs.first()).toBeVisible();
    const drawn = await discs.evaluateAll((groups) =>
      groups.map((group) => Number((group.querySelector('text')?.textContent ?? '1').replace(/\D/gu, ''))),
    );
    const said = await chart(page, name).locator('.chart-summary').textContent();
    const stated = Number(/^[\d,]+/u.exec(said ?? '')?.[0].replaceAll(',', ''));
    expect(drawn.reduce((sum, number) => sum + number, 0)).toBe(stated);
    await expect(chart(page, name)).toContainText(/open (?:it|a disc) to list its figures/u);
  }
  await expect(chart(page, 'Percentages')).toContainText(/\d+ of [\d,]+ percentages are drawn/u);
});

test('a disc opens by keyboard the list of its figures, each leads to its sentence, and Escape leads back', async ({
  page,
}) => {
  await manyFigures(page);
  const first = chart(page, 'By region').locator('[data-group]').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  const second = chart(page, 'By region').locator('[data-group]').nth(1);
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  const list = chart(page, 'By region').getByRole('dialog');
  await expect(list.getByRole('listitem')).toHaveCount(50);
  await list.getByRole('button', { name: 'Show 50 more' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(100);
  await list.getByRole('listitem').first().getByRole('button').click();
  await expect(sourceOf(page).locator('mark')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sourceOf(page)).toHaveCount(0);
  await list.getByRole('button', { name: 'Close the list' }).focus();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(second).toBeFocused();
});

test('of a long table only what is near is drawn, and every row can be reached', async ({ page }) => {
  const figures = await manyFigures(page);
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(figures + 1));
  expect(await table.locator('tr').count()).toBeLessThan(300);
  await table.scrollIntoViewIfNeeded();
  // Rows that come are as high as they are, not as was thought: a reader goes on scrolling to the end of the table.
  await expect(async () => {
    await table.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await expect(table.locator(`tr[aria-rowindex="${figures + 1}"]`)).toBeVisible({ timeout: 500 });
  }).toPass();
});

test('fewer figures are drawn as marks again', async ({ page }) => {
  await manyFigures(page);
  await page.goto('./?lang=en&article=003_4f2cdcae036ebb31~7');
  await expect(chart(page, 'By region').locator('[data-group]')).toHaveCount(0);
  await expect(chart(page, 'By region').locator('[role=button][data-figure]').first()).toBeVisible();
});

test('a filter leaves a table that is out of reach for a second, and finds it right when it is scrolled to', async ({
  page,
}) => {
  await page.goto('./?lang=en');
  await expect(chart(page, 'Small multiples')).toBeVisible();
  const all = await rows(page).count();
  // Until the table knows that it is out of reach.
  await page.waitForTimeout(1500);
  const box = page.getByRole('combobox', { name: 'Country' });
  await box.click();
  await box.fill('Indonesia');
  await page.getByRole('option', { name: /Indonesia/u }).click();
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeVisible();
  expect(await rows(page).count()).toBe(all);
  await page.keyboard.press('Escape');
  await page.getByRole('table').evaluate((element) => element.scrollIntoView());
  await expect(async () => expect(await rows(page).count()).toBeLessThan(all)).toPass({ timeout: 800 });
  const shown = await page.locator('main h2, main [role=status], main p').allTextContents();
  const [, count] = /(\d+) of \d+ figures/u.exec(shown.join(' ')) ?? [];
  await expect(rows(page)).toHaveCount(Number(count));
});

test('a table that lags behind is right on paper, however soon after a filter it is printed', async ({ page }) => {
  await page.goto('./?lang=en&country=IDN');
  await expect(chart(page, 'Small multiples')).toBeVisible();
  const few = await rows(page).count();
  // Until the table knows that it is out of reach.
  await page.waitForTimeout(1500);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByRole('button', { name: 'Clear all' })).toHaveCount(0);
  expect(await rows(page).count()).toBe(few);
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('table[aria-rowcount] tbody tr').length;
  });
  expect(printed).toBeGreaterThan(few);
});
