import AxeBuilder from '@axe-core/playwright';
import { chart, expect, rows, sourceOf, test } from './test.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./?lang=en');
  await expect(page.getByRole('button', { name: /Keyboard shortcuts/u })).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('single keys lead to the filters', async ({ page }) => {
  for (const [key, name] of [
    ['c', 'Country'],
    ['r', 'Region'],
    ['m', 'Measure'],
  ] as const) {
    await page.locator('body').press(key);
    await expect(page.getByRole('combobox', { name, exact: true })).toBeFocused();
    await page.getByRole('combobox', { name, exact: true }).blur();
  }
  await page.locator('body').press('y');
  await expect(page.getByRole('slider', { name: 'First year' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('c/?t1650');
  await expect(page.getByRole('searchbox')).toHaveValue('c/?t1650');
});

test('digits and t lead to the charts and the table, e opens the Export menu', async ({ page }) => {
  await expect(chart(page, 'Percentages')).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'Percentages' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Percentages' })).toBeInViewport();
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'By year' })).toBeFocused();
  await page.keyboard.press('e');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(chart(page, 'By year').getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('body').press('t');
  await expect(page.getByRole('heading', { name: 'Table of the figures' })).toBeFocused();
});

test('keys with a modifier stay with the browser', async ({ page }) => {
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Alt+m');
  await expect(page.getByRole('combobox', { name: 'Country', exact: true })).not.toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Measure', exact: true })).not.toBeFocused();
});

test('the list of keys opens and closes, and gives the focus back', async ({ page }) => {
  await rows(page).first().getByRole('button').click();
  await expect(sourceOf(page)).toBeVisible();
  const button = page.getByRole('button', { name: /Keyboard shortcuts/u });
  await button.focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Go to the chart “By year”');
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(sourceOf(page)).toBeVisible();
});

test('single keys can be switched off, and stay off', async ({ page }) => {
  await page.getByRole('button', { name: /Keyboard shortcuts/u }).click();
  await page.getByRole('checkbox', { name: /Single keys are shortcuts/u }).uncheck();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.reload();
  await expect(page.getByRole('searchbox')).toBeVisible();
  const button = page.getByRole('button', { name: 'Keyboard shortcuts', exact: true });
  await button.focus();
  for (const key of ['?', '/', 'c', 't']) await page.keyboard.press(key);
  await expect(button).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on a narrow screen a key opens the folded controls', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.locator('body').press('c');
  await expect(page.getByRole('combobox', { name: 'Country', exact: true })).toBeFocused();
});

test('on a narrow screen the list fits', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: /Keyboard shortcuts/u }).click();
  const box = (await page.getByRole('dialog').boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
