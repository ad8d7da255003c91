import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { parseDatasetIndex } from '../src/data/parseDataset.ts';
import { toIndex } from '../src/loader/toIndex.ts';
import { periodOf } from '../src/model/edtf.ts';
import { expect, rows, test } from './test.ts';

const first = (page: Page) => page.getByRole('slider', { name: 'First year' });
const last = (page: Page) => page.getByRole('slider', { name: 'Last year' });

/** Drags with the pointer from one part of the plot to another; 0 is its left end, 1 its right. */
async function drag(page: Page, from: number, to: number) {
  const plot = (await first(page).locator('..').boundingBox())!;
  const y = plot.y + plot.height / 2;
  await page.mouse.move(plot.x + from * plot.width, y);
  await page.mouse.down();
  await page.mouse.move(plot.x + ((from + to) / 2) * plot.width, y);
  await page.mouse.move(plot.x + to * plot.width, y);
  await page.mouse.up();
}

// The years of the seeds are 2003 to 2006: one place since 2003, the rest in April 2005 to October 2006.
test('the arrow keys move either end, which says its year and its figures, and the lists follow', async ({ page }) => {
  await page.goto('./');
  await expect(first(page)).toHaveAttribute('aria-valuetext', /^from 2003, \d+ figures?$/u);
  await first(page).press('End');
  await expect(page).toHaveURL(/years=2006$/u);
  await expect(first(page)).toHaveAttribute('aria-valuenow', '2006');
  await first(page).press('ArrowLeft');
  await expect(page).toHaveURL(/years=2005\.\.$/u);
  await expect(page.getByRole('combobox', { name: 'From year' })).toHaveValue('2005');
  await expect(first(page)).toHaveAttribute('aria-valuetext', `from 2005, ${await rows(page).count()} figures`);
  await last(page).press('PageDown');
  await expect(page).toHaveURL(/years=2005$/u);
  await first(page).press('Home');
  await last(page).press('End');
  await expect(page).not.toHaveURL(/years/u);
});

test('moving by keyboard is one step of Back', async ({ page }) => {
  await page.goto('./');
  await first(page).press('ArrowRight');
  await first(page).press('ArrowRight');
  await expect(page).toHaveURL(/years=2005\.\.$/u);
  await page.goBack();
  await expect(page).not.toHaveURL(/years/u);
});

test('a range is dragged, moved as a whole and narrowed to one year, each one step of Back', async ({ page }) => {
  await page.goto('./');
  await expect(first(page)).toBeVisible();
  await drag(page, 0.3, 0.6);
  await expect(page).toHaveURL(/years=2004\.\.2005$/u);
  await drag(page, 0.4, 0.65);
  await expect(page).toHaveURL(/years=2005\.\.$/u);
  await drag(page, 0.9, 0.9);
  await expect(page).toHaveURL(/years=2006$/u);
  await page.goBack();
  await expect(page).toHaveURL(/years=2005\.\.$/u);
  await page.goBack();
  await expect(page).toHaveURL(/years=2004\.\.2005$/u);
});

test('the range counts under the other filters, and says what it leaves out', async ({ page }) => {
  await page.goto('./?measure=victims');
  const dated = await (async () => {
    await page.getByRole('combobox', { name: 'From year' }).selectOption('2003');
    await expect(page.getByRole('status').first()).toContainText('left out');
    return rows(page).count();
  })();
  await expect(first(page)).toHaveAttribute('aria-valuetext', new RegExp(`^from 2003, ${dated} figures?$`, 'u'));
  await expect(first(page)).toHaveAccessibleDescription(/leaves out \d+ figures? without a year/u);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a tap takes one year', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await first(page).scrollIntoViewIfNeeded();
    const plot = (await first(page).locator('..').boundingBox())!;
    await page.touchscreen.tap(plot.x + plot.width * 0.6, plot.y + plot.height / 2);
    await expect(page).toHaveURL(/years=2005$/u);
  });
});

test('a mistyped year among ten thousand figures does not squeeze the others', async ({ page }) => {
  test.setTimeout(90_000);
  await page.route('**/data/index.json', async (route) => {
    const index = parseDatasetIndex(await (await route.fetch()).json(), 'index.json');
    const copies = Array.from({ length: 650 }, (_, copy) =>
      index.articles.map((article) => ({
        ...article,
        id: `${article.id}~${copy}`,
        figures: article.figures.map(({ part: _part, ...figure }) => ({ ...figure, id: `${figure.id}~${copy}` })),
      })),
    ).flat();
    const odd = copies.findIndex(({ figures }) => figures.length > 0);
    const articles = copies.map((article, at) => ({
      ...article,
      figures: article.figures.map((figure, place) =>
        at === odd && place === 0 ? { ...figure, period: periodOf('1800', '1800', 'stated') } : figure,
      ),
    }));
    await route.fulfill({ json: toIndex({ ...index, articles }) });
  });
  await page.goto('./?lang=en');
  // One slot holds all years up to 2002, and each year after it has a slot of its own.
  await expect(first(page)).toHaveAttribute('aria-valuemin', '1800');
  await first(page).press('ArrowRight');
  await expect(page).toHaveURL(/years=2003\.\.(?:&|$)/u);
  await first(page).press('ArrowRight');
  await expect(page).toHaveURL(/years=2004\.\.(?:&|$)/u);
  await first(page).press('Home');
  await last(page).press('Home');
  await expect(page).toHaveURL(/years=1800\.\.2002(?:&|$)/u);
  await expect(page.getByRole('status').first()).toContainText(/^1 of/u);
});

test('the brush with a range has no violation that axe finds', async ({ page }) => {
  await page.goto('./?years=2004..2005');
  await expect(first(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('section[aria-label=Filters]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
