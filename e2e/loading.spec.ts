import { chart, expect, rows, test } from './test.ts';

type Watched = Window & { hidden: string[] };

test('what stands on the page stays there while the rest loads', async ({ page }) => {
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.hidden = [];
    // React hides what waits for a part that has no place of its own.
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (target instanceof HTMLElement && target.style.display === 'none') watched.hidden.push(target.className);
      }
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['style'] });
  });
  await page.goto('./');
  await expect(rows(page).first()).toBeVisible();
  await expect(chart(page, 'Small multiples')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Claims' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as Watched).hidden)).toEqual([]);
});
