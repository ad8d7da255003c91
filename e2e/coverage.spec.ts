import { chart, expect, sourceOf, test } from './test.ts';

test('the coverage counts figures by region and year, and leads from a cell to each sentence', async ({ page }) => {
  await page.goto('./?lang=en');
  const coverage = chart(page, 'Coverage');
  // The article on Indonesia states three figures for April 2005 to October 2006.
  const cell = coverage.getByRole('button', { name: '3 figures, South-East Asia, 2006', exact: true });
  await expect(cell).toHaveText('3');
  await expect(coverage.getByRole('button', { name: '5 figures, Caribbean, no year', exact: true })).toBeVisible();
  await expect(coverage).toContainText('3 figures cover several years or places');
  await cell.focus();
  await page.keyboard.press('Enter');
  const list = coverage.getByRole('dialog');
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await list.getByRole('listitem').first().getByRole('button').click();
  await expect(sourceOf(page).locator('mark')).toBeVisible();
});

test('the coverage by country and measure is a choice that the address keeps', async ({ page }) => {
  await page.goto('./?lang=en');
  await chart(page, 'Coverage').getByRole('radio', { name: 'Country × measure' }).check();
  await expect(page).toHaveURL(/cells=country-measure/u);
  await expect(
    chart(page, 'Coverage').getByRole('button', { name: '1 figure, Cambodia, organisations' }),
  ).toBeVisible();
});
