import AxeBuilder from '@axe-core/playwright';
import { expect, rows, sourceOf, test } from './test.ts';

test('a search without accents, in any order, lists its hits with the words marked', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox').fill('VICTIMES traite');
  const hits = page.getByRole('region', { name: 'Hits for “VICTIMES traite”' });
  await expect(hits.getByRole('heading', { name: /^In quotations: \d+ figures?$/u })).toBeVisible();
  await expect(hits.getByRole('heading', { name: /^In titles: \d+ articles?$/u })).toBeVisible();
  await expect(hits.locator('mark', { hasText: 'victimes' }).first()).toBeVisible();
  await expect(hits.locator('mark', { hasText: 'traite' }).first()).toBeVisible();
});

test('a hit opens its source, and Escape leads back to it', async ({ page }) => {
  await page.goto('./?q=1650');
  const hit = page.getByRole('region', { name: 'Hits for “1650”' }).getByRole('button', { name: '1650 victimes' });
  await hit.click();
  await expect(sourceOf(page).locator('mark')).toHaveText('1650 victimes');
  await page.keyboard.press('Escape');
  await expect(hit).toBeFocused();
});

test('the arrow keys lead from the field into its hits, from one to the next, and back', async ({ page }) => {
  await page.goto('./?q=victimes');
  const hits = page.getByRole('region', { name: 'Hits for “victimes”' }).getByRole('button');
  await expect(hits.nth(1)).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('the first hits are shown, and the others on demand', async ({ page }) => {
  await page.goto('./?q=s');
  await expect(rows(page).first()).toBeVisible();
  const found = await rows(page).count();
  const group = page.getByRole('heading', { name: `In quotations: ${found} figures` }).locator('..');
  await expect(group.getByRole('listitem')).toHaveCount(4);
  await group.getByRole('button', { name: `Show ${found - 4} more` }).click();
  await expect(group.getByRole('listitem')).toHaveCount(found);
});

test('typing is shown at once, and clearing takes a pending search with it', async ({ page }) => {
  await page.goto('./');
  const box = page.getByRole('searchbox');
  await box.fill('1650');
  await expect(page).toHaveURL(/q=1650/u);
  await box.pressSequentially('zzz');
  await expect(box).toHaveValue('1650zzz');
  await page.getByRole('button', { name: 'Clear all', exact: true }).click();
  await expect(box).toHaveValue('');
  await expect(page).not.toHaveURL(/q=/u);
  await expect(page.getByRole('region', { name: /Hits/u })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the hits have no violation that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('./?q=victimes&lang=fr');
    await expect(page.getByRole('region', { name: /Résultats/u })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
