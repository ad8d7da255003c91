import { expect, test } from './test.ts';

test('paper shows numbered marks, each with an endnote of its own, and nothing to press', async ({ page }) => {
  await page.goto('./?country=IDN&lang=en');
  await expect(page.getByRole('figure', { name: 'By region' }).getByRole('button', { name: /^1,650/u })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('[data-printed]');
  await expect(printed.locator('figure')).toHaveCount(6);
  await expect(page.getByRole('button', { name: /Export|report|picture|Logarithmic/u })).toHaveCount(0);
  await expect(page.getByRole('figure', { name: 'By region' })).toBeHidden();
  // Four figures of one article, in the order of its text, each with one number in all charts.
  const notes = printed.locator('ol > li');
  await expect(notes.locator('mark')).toHaveText([
    'trois hôpitaux de la police',
    '1650 victimes',
    "26 pour cent d'enfants",
    '1,4 à 2,1 millions de femmes indonésiennes',
  ]);
  await expect(printed.locator('svg').nth(0)).toContainText('1,650 victims [2]');
  await expect(printed.locator('svg').nth(1)).toContainText('1,650 victims [2]');
  await expect(printed.locator('svg').nth(2)).toContainText('26% [3]');
});

test('paper from the browser’s own menu has whole sentences, rows with the numbers of the notes, and a head on each page', async ({
  page,
}) => {
  const text = page.waitForResponse(/articles\/003_4f2cdcae036ebb31\.json/u);
  await page.goto('./?country=IDN&lang=en');
  await (await text).finished();
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('[data-printed]');
  await expect(printed.locator('ol > li').nth(1)).toContainText(
    /D'avril 2005 à octobre 2006, .+1650 victimes, dont 26 pour cent d'enfants/u,
  );
  const numberOf = (value: string) =>
    page.locator('tbody th button', { hasText: value }).evaluate((row) => getComputedStyle(row, '::after').content);
  expect(await numberOf('1,650')).toBe('" [2]"');
  expect(await numberOf('26%')).toBe('" [3]"');
  // A browser paints no button in the head that it repeats.
  await expect(page.locator('thead button').first()).toHaveCSS('display', 'contents');
  await page.emulateMedia({ media: 'screen' });
  await expect(printed).toHaveCount(0);
  expect(await numberOf('1,650')).toBe('none');
});

test('no chart is cut by the edge of a page', async ({ page }) => {
  await page.goto('./?lang=fr');
  await page.waitForLoadState('networkidle');
  await page.setViewportSize({ width: 680, height: 980 });
  await page.emulateMedia({ media: 'print' });
  const frames = page.locator('[data-printed] svg');
  await expect(frames.first()).toBeVisible();
  for (const frame of await frames.all()) {
    const box = await frame.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(680);
  }
});

test('the page prints itself with whole sentences in its endnotes, by its button and by the keys', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-asked-to-print', '');
  });
  const ways = [
    () => page.getByRole('button', { name: 'Print this page' }).click(),
    () => page.keyboard.press('Control+p'),
  ];
  for (const ask of ways) {
    await page.goto('./?country=IDN&lang=en');
    await expect(page.getByRole('button', { name: 'Print this page' })).toBeVisible();
    await ask();
    await expect(page.locator('[data-asked-to-print]')).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    const second = page.locator('[data-printed] ol > li').nth(1);
    await expect(second).toContainText(/D'avril 2005 à octobre 2006, .+1650 victimes, dont 26 pour cent d'enfants/u);
    await expect(second).not.toContainText('[…]');
    await page.emulateMedia({ media: 'screen' });
  }
});
