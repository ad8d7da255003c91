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
  // To the right runs time: what is open above rises, as it does where height is the value.
  const ray = byYear.getByRole('button', { name: /^more than 75/u }).locator('path[stroke-opacity]');
  const [across, up] = await ray.evaluateAll((paths) => {
    const boxes = paths.map((path) => path.getBoundingClientRect());
    const reach = (near: 'left' | 'top', far: 'right' | 'bottom') =>
      Math.max(...boxes.map((box) => box[far])) - Math.min(...boxes.map((box) => box[near]));
    return [reach('left', 'right'), reach('top', 'bottom')];
  });
  expect(up).toBeGreaterThan(5);
  expect(across).toBeLessThan(up);
});

test('a click on the middle of a mark opens it, also where others lie over it', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const marks = page.getByRole('dialog').locator('svg [data-figure]');
  for (let at = 0; at < 14; at += 1) {
    await page.goto('./?lang=en&chart=multiples');
    await expect(marks).toHaveCount(14);
    const mark = marks.nth(at);
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.locator('.chart-mark-target').boundingBox();
    if (!box) throw new Error('a mark without a place');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    const id = (await mark.getAttribute('data-figure')) ?? '';
    await expect(page).toHaveURL((url) => url.searchParams.get('figure') === id);
  }
});
