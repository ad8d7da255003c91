import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { chart, expect, rows, sourceOf, test } from './test.ts';

const VICTIMS = 'pick=003_4f2cdcae036ebb31:1650-victimes';

const bar = (page: Page) => page.getByRole('region', { name: 'Picked figures' });
const victims = (page: Page) => chart(page, 'By region').getByRole('button', { name: /^1,650 victims/u });

test('a click with Ctrl picks a mark, the address keeps it, Back leaves it, and the source stays closed', async ({
  page,
}) => {
  await page.goto('./');
  await victims(page).click({ modifiers: ['Control'] });
  await expect(page).toHaveURL(/pick=003_4f2cdcae036ebb31/u);
  await expect(victims(page)).toHaveAccessibleName(/, picked$/u);
  await expect(bar(page)).toContainText('1 figure picked');
  await expect(sourceOf(page)).toHaveCount(0);
  await page.reload();
  await expect(bar(page)).toContainText('1 figure picked');
  await page.goBack();
  await expect(bar(page)).toHaveCount(0);
});

test('x and Space pick the mark in focus, which keeps the focus, and it is announced', async ({ page }) => {
  await page.goto('./');
  await victims(page).focus();
  await page.keyboard.press('x');
  await expect(victims(page)).toHaveAccessibleName(/, picked$/u);
  await expect(victims(page)).toBeFocused();
  await expect(page.locator('[aria-live=polite]').filter({ hasText: '1 figure picked' })).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(bar(page)).toContainText('2 figures picked');
  await expect(page.locator('[aria-live=polite]').filter({ hasText: '2 figures picked' })).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(bar(page)).toContainText('1 figure picked');
});

test('a row and the source pick too; the bar lists, removes and clears', async ({ page }) => {
  await page.goto('./');
  await rows(page)
    .getByRole('checkbox', { name: /^Pick: 1,650 victims/u })
    .check();
  await rows(page)
    .getByRole('button', { name: /more than 80 participants/u })
    .click();
  const pick = sourceOf(page).getByRole('button', { name: 'Pick', exact: true });
  await pick.click();
  await expect(sourceOf(page).getByRole('button', { name: 'Picked' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await bar(page).getByRole('button', { name: 'List' }).click();
  await expect(bar(page).getByRole('listitem')).toHaveText([/^1,650 victims/u, /^more than 80 participants/u]);
  await bar(page)
    .getByRole('button', { name: /^Remove: 1,650 victims/u })
    .click();
  await expect(rows(page).getByRole('checkbox', { name: /^Pick: 1,650 victims/u })).not.toBeChecked();
  await expect(bar(page).getByRole('listitem')).toHaveCount(1);
  await bar(page).getByRole('listitem').getByRole('link').click();
  await expect(sourceOf(page).locator('mark')).toContainText('plus de 80');
  await bar(page).getByRole('button', { name: 'Clear all' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/pick=/u);
});

test('a filter does not take a pick away, and the bar says that it is outside', async ({ page }) => {
  await page.goto(`./?${VICTIMS}&country=PRY`);
  await expect(bar(page)).toContainText('1 figure picked (1 figure outside the filters)');
});

test('a picked figure that is not in the articles becomes a notice', async ({ page }) => {
  await page.goto(`./?${VICTIMS},003_4f2cdcae036ebb31:gone`);
  await expect(page.getByText('“003_4f2cdcae036ebb31:gone” (pick) is not in these articles.')).toBeVisible();
  await expect(bar(page)).toContainText('1 figure picked');
});

test('the picked figures are saved as a file that says how they were chosen', async ({ page }) => {
  await page.goto(`./?${VICTIMS}`);
  const download = page.waitForEvent('download');
  await bar(page).getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /^CSV/u }).first().click();
  const name = (await download).suggestedFilename();
  expect(name).toMatch(/\.csv$/u);
  const beside = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what its columns mean (JSON)' }).click();
  expect((await beside).suggestedFilename()).toBe(`${name}-metadata.json`);
});

test('the picked figures join the report in one step', async ({ page }) => {
  await page.goto(`./?${VICTIMS},002_8f69bfc74880077c:54-victimes`);
  await bar(page).getByRole('button', { name: 'Add to report' }).click();
  await page.getByRole('button', { name: /^Report/u }).click();
  const items = page.getByRole('dialog').getByRole('listitem');
  await expect(items).toHaveCount(2);
  await expect(items.nth(1)).toContainText('54 victims');
});

test('the bar does not cover what has the focus', async ({ page }) => {
  await page.goto(`./?${VICTIMS}`);
  await expect(bar(page)).toBeVisible();
  await bar(page).getByRole('button', { name: 'List' }).click();
  await rows(page).getByRole('checkbox').first().focus();
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    const isCovered = await page.evaluate(() => {
      const focused = document.activeElement;
      const foot = document.querySelector('section[aria-label="Picked figures"]');
      if (!focused || !foot || foot.contains(focused) || !focused.closest('table')) return false;
      return focused.getBoundingClientRect().bottom > foot.getBoundingClientRect().top;
    });
    expect(isCovered).toBe(false);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 320]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.describe.configure({ timeout: 90_000 });
      test.use({ colorScheme, viewport: { width, height: width === 320 ? 640 : 900 } });

      test('axe finds nothing with picks and the list open, and nothing is wider than the screen', async ({ page }) => {
        await page.goto(`./?${VICTIMS}`);
        await expect(victims(page)).toHaveAccessibleName(/, picked$/u);
        await bar(page).getByRole('button', { name: 'List' }).click();
        // Only at the end of the page does the bar lie over nothing, whatever the height of what is above it.
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
}
