import { chart, expect, test } from './test.ts';

test('a symbol for each country with figures filters by it, and takes the filter away again', async ({ page }) => {
  await page.goto('./?lang=en');
  const map = chart(page, 'Map');
  await expect(map.locator('[data-symbol]')).toHaveCount(5);
  const indonesia = map.getByRole('button', { name: 'Indonesia: 4 figures', exact: true });
  await expect(indonesia).toHaveAttribute('aria-pressed', 'false');
  await indonesia.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/country=IDN/u);
  await expect(indonesia).toHaveAttribute('aria-pressed', 'true');
  await expect(map.locator('[data-symbol]')).toHaveCount(1);
  await indonesia.click();
  await expect(page).not.toHaveURL(/country=/u);
});

test('figures about a whole region stand beside the map', async ({ page }) => {
  await page.goto('./?lang=en');
  await expect(chart(page, 'Map').getByRole('button', { name: '5 figures, Caribbean (region)' })).toBeVisible();
});
