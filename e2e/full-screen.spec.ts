import { chart, expect, test } from './test.ts';

for (const name of ['By region', 'Map']) {
  test(`a chart fills the screen, Escape and Back lead out of it: ${name}`, async ({ page }) => {
    await page.goto('./?lang=en');
    await chart(page, name).getByRole('button', { name: 'Full screen' }).click();
    await expect(page).toHaveURL(/chart=/u);
    const layer = page.getByRole('dialog', { name });
    await expect(layer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(layer).toHaveCount(0);
    await expect(chart(page, name).getByRole('button', { name: 'Full screen' })).toBeFocused();
  });
}

test('the plane of a chart that fills the screen is as high as the screen allows', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('./?lang=en');
  const byYear = chart(page, 'By year');
  await expect(byYear.locator('svg.recharts-surface').first()).toBeAttached();
  await page.goto('./?lang=en&chart=by-year');
  const layer = page.getByRole('dialog', { name: 'By year' });
  await expect.poll(async () => (await layer.locator('figure svg').last().boundingBox())?.height).toBeGreaterThan(600);
  const isScrolled = await layer.evaluate((element) => element.scrollHeight > element.clientHeight);
  expect(isScrolled).toBe(false);
});

test('what a mark says lies over all that is below its chart', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./?lang=en&country=KHM');
  const byRegion = chart(page, 'By region');
  await byRegion.locator('svg [role=button]').last().hover();
  await page.mouse.wheel(0, 300);
  await byRegion.locator('svg [role=button]').last().hover();
  const says = byRegion.locator('[role=tooltip]');
  await expect(says).toBeVisible();
  const covered = await says.evaluate((tip) => {
    const { left, top, width, height } = tip.getBoundingClientRect();
    const corners = [0.1, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const),
    );
    return corners.filter(([x, y]) => !tip.contains(document.elementFromPoint(x, y)));
  });
  expect(covered).toEqual([]);
  const isBeyond = await says.evaluate((tip) => {
    const body = tip.closest('.chart-body')!.getBoundingClientRect();
    const own = tip.getBoundingClientRect();
    return own.top < body.top || own.bottom > body.bottom;
  });
  expect(isBeyond).toBe(true);
});

for (const [name, id] of [
  ['By region', 'by-region'],
  ['Percentages', 'percentages'],
  ['Small multiples', 'multiples'],
] as const) {
  test(`what fills the screen is larger, its words too, and still fits: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await page.goto('./?lang=en');
    const words = (root: ReturnType<typeof chart>) => root.locator('svg text').last();
    const small = (await words(chart(page, name)).boundingBox())!;
    await page.goto(`./?lang=en&chart=${id}`);
    const layer = page.getByRole('dialog', { name });
    await expect.poll(async () => (await words(layer).boundingBox())?.height).toBeGreaterThan(small.height * 1.2);
    expect(await layer.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(false);
    await layer.locator('svg [role=button]').last().click();
    await expect(page).toHaveURL(/figure=/u);
  });
}

test('the cells of the coverage that fills the screen are larger, and of their own size in the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('./?lang=en');
  const cell = (root: ReturnType<typeof chart>) => root.locator('[data-group]').first();
  const inPage = chart(page, 'Coverage');
  const small = (await cell(inPage).boundingBox())!;
  await inPage.getByRole('button', { name: 'Full screen' }).click();
  const layer = page.getByRole('dialog', { name: 'Coverage' });
  await expect.poll(async () => (await cell(layer).boundingBox())?.height).toBeGreaterThan(small.height * 1.2);
  expect(await layer.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await cell(inPage).boundingBox())?.height).toBe(small.height);
});

test('few figures are drawn in every chart, far from the window too: a picture of the page holds them', async ({
  page,
}) => {
  await page.goto('./?lang=en');
  for (const name of ['Map', 'Small multiples']) {
    const svg = chart(page, name).locator('svg').last();
    await expect(svg).toBeAttached();
    await expect
      .poll(() => svg.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true })))
      .toBe(true);
  }
});

test('every chart has its table, each row of which opens its source', async ({ page }) => {
  await page.goto('./?lang=en');
  const byRegion = chart(page, 'By region');
  await byRegion.getByRole('button', { name: 'Show as table' }).click();
  await expect(byRegion.getByRole('table').locator('tbody tr')).toHaveCount(14);
});

test('with all charts the page does not scroll sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('./?lang=en');
  await expect(chart(page, 'Small multiples')).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const [width, first] of [
  [320, 'marks'],
  [1440, 'legend'],
] as const) {
  test(`at ${width} px a reader meets the ${first} first`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('./?lang=en');
    const byRegion = chart(page, 'By region');
    const mark = byRegion.getByRole('button', { name: /1,650 victims/u });
    const legend = byRegion.getByRole('list', { name: 'Legend' });
    await expect(mark).toBeAttached();
    const [markBox, legendBox] = [await mark.boundingBox(), await legend.boundingBox()];
    expect(markBox!.y < legendBox!.y).toBe(first === 'marks');
  });
}
