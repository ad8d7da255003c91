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

type Shifting = Window & { shifted: number };

for (const width of [320, 390, 768, 1024, 1440]) {
  for (const language of ['en', 'fr', 'es']) {
    test(`nothing moves while the page loads: ${width} px, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        const shifting = window as unknown as Shifting;
        shifting.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifting.shifted += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`./?lang=${language}`);
      await expect(page.locator('figure svg [role=button]').first()).toBeVisible();
      await expect(page.locator('.chart-tools button').first()).toBeVisible();
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => (window as unknown as Shifting).shifted)).toBeLessThan(0.01);
    });
  }
}

test('the filters and all else come, although the file of the first chart hangs', async ({ page, expectedErrors }) => {
  expectedErrors.push(/dynamically imported module/u);
  await page.route('**/ByRegionChart-*.js', () => new Promise(() => undefined));
  await page.goto('./', { waitUntil: 'commit' });
  await expect(rows(page).first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Country' })).toBeVisible();
  await expect(page.getByText('Copy link to this view')).toBeVisible();
});

test('what comes after the first text is asked for side by side, each file once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  await page.goto('./');
  await expect(page.getByRole('combobox', { name: 'Country' })).toBeVisible();
  for (const part of ['charts', 'ByRegionChart', 'page', 'controls']) {
    expect(asked.filter((name) => name.startsWith(`${part}-`) && name.endsWith('.js'))).toHaveLength(1);
  }
  const preloaded = await page.evaluate(() =>
    [...document.querySelectorAll('link[rel=modulepreload]')].map((link) => link.getAttribute('href')),
  );
  expect(preloaded).toHaveLength(6);
});
