import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chart, expect, sourceOf, test } from './test.ts';

const FIGURE = 'figure=003_4f2cdcae036ebb31:1650-victimes';

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [320, 640],
  ] as const) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height } });

      test('the page has no violation that axe finds', async ({ page }) => {
        await page.goto('./?country=IDN,PRY');
        await expect(chart(page, 'Percentages')).toBeVisible();
        expect(await faults(page)).toEqual([]);
      });

      test('nor has it with the source open', async ({ page }) => {
        await page.goto(`./?${FIGURE}&lang=fr`);
        await expect(sourceOf(page).locator('mark')).toBeVisible();
        await expect(page.locator('#figures figure')).toHaveCount(6);
        expect(await faults(page)).toEqual([]);
      });

      test('nothing is wider than the screen', async ({ page }) => {
        await page.goto('./');
        await expect(chart(page, 'Percentages')).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
}

test('an open list of options has no violation', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Country', exact: true }).click();
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('screens for what failed and what is empty have no violation', async ({ page, expectedErrors }) => {
  expectedErrors.push(/404/u);
  await page.goto('./?q=zzz&colour=red');
  await expect(page.getByText('No figure matches this filter')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.route('**/data/index.json', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('headings come in order and the page has its landmarks', async ({ page }) => {
  await page.goto(`./?${FIGURE}`);
  await expect(sourceOf(page).locator('mark')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const landmark of ['banner', 'main', 'complementary'] as const) {
    await expect(page.getByRole(landmark)).toHaveCount(1);
  }
});
