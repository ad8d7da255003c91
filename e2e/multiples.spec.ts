import { chart, expect, sourceOf, test } from './test.ts';

test('each panel is a region with its number of figures, and a mark opens its source', async ({ page }) => {
  await page.goto('./?lang=en');
  const multiples = chart(page, 'Small multiples');
  await expect(multiples.locator('[data-panel]')).toHaveCount(4);
  await expect(multiples).toContainText('Caribbean (5)');
  const mark = multiples.getByRole('button', { name: /1,650 victims/u });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(sourceOf(page).locator('mark')).toHaveText(/1650/u);
});

test('lanes by region are a choice of the chart by year', async ({ page }) => {
  await page.goto('./?lang=en&height=region');
  const byYear = chart(page, 'By year');
  await expect(byYear).toContainText('Each row is a region');
  await expect(byYear).toContainText('1,650 victims');
});
