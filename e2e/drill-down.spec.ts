import { chart, expect, rows, sourceOf, test } from './test.ts';

const SENTENCE =
  /D'avril 2005 à octobre 2006, les centres d'accueil .* ont soigné 1650 victimes, dont 26 pour cent d'enfants/u;

test('from the mark at 1,650 to its sentence, and back to the mark', async ({ page }) => {
  await page.goto('./?country=IDN');
  const mark = chart(page, 'By region').getByRole('button', { name: /1,650 victims, Indonesia/u });
  await mark.click();

  const source = sourceOf(page);
  await expect(source).toHaveAccessibleName('Source');
  await expect(source.locator('mark')).toHaveText('1650 victimes');
  await expect(source.locator('mark')).toBeInViewport();
  await expect(source.locator('p').filter({ hasText: SENTENCE })).toBeVisible();
  await expect(source).toContainText('April 2005 – October 2006');
  await expect(source).toContainText("Le rapport de l'ASEAN");
  await expect(source.getByRole('link', { name: 'Original page (in English)' })).toHaveAttribute(
    'href',
    'https://www.iom.int/news/asean-and-iom-launch-human-trafficking-report',
  );

  await page.keyboard.press('Escape');
  await expect(source).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('the original in the language of the article opens at the sentence', async ({ page }) => {
  await page.goto('./?figure=000_4c8aff4a994019c2:45-pour-cent-des-victimes');
  await expect(sourceOf(page).getByRole('link', { name: 'Original page, at the sentence' })).toHaveAttribute(
    'href',
    /#:~:text=.*45%20pour%20cent%20des%20victimes$/u,
  );
});

test('a reload and Back keep the open source', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: /1,650 victims.*read the source/u }).click();
  await expect(page).toHaveURL(/figure=003_4f2cdcae036ebb31:1650-victimes/u);
  await page.reload();
  await expect(sourceOf(page).locator('mark')).toHaveText('1650 victimes');
  await sourceOf(page).getByRole('button', { name: 'Next figure' }).click();
  await expect(sourceOf(page).locator('mark')).toHaveText("26 pour cent d'enfants");
  await page.goBack();
  await expect(sourceOf(page).locator('mark')).toHaveText('1650 victimes');
  await page.goBack();
  await expect(sourceOf(page)).toHaveCount(0);
});

test('other figures of the article lead to their own sources, and a share to its whole', async ({ page }) => {
  await page.goto('./?figure=003_4f2cdcae036ebb31:26-pour-cent-d-enfants');
  const source = sourceOf(page);
  await expect(source.locator('mark')).toHaveText("26 pour cent d'enfants");
  await source.getByRole('definition').getByRole('link', { name: '1650 victimes' }).click();
  await expect(source.locator('mark')).toHaveText('1650 victimes');
  await source.getByRole('article').getByRole('link', { name: 'trois hôpitaux de la police' }).click();
  await expect(source.locator('mark')).toHaveText(/trois\s+hôpitaux\s+de\s+la\s+police/u);
  await expect(source.getByRole('heading', { name: 'Source' })).toBeFocused();
});

test('menu and contact are folded, not lost', async ({ page }) => {
  await page.goto('./?figure=000_4c8aff4a994019c2:plus-de-80-representants-officiels');
  const article = sourceOf(page).getByRole('article');
  await expect(article.getByText('Qui sommes nous', { exact: true })).toBeHidden();
  await article.getByText('Text before the article (menu)').click();
  await expect(article.getByText('Données et recherche')).toBeVisible();
  await article.getByText('Text after the article (contact)').click();
  await expect(article.getByText('Sabrina Roth')).toBeVisible();
});

test('a table row opens the source, and closing returns to it', async ({ page }) => {
  await page.goto('./');
  const button = rows(page).getByRole('button', { name: /more than 80/u });
  await button.click();
  await sourceOf(page).getByRole('button', { name: 'Close the source' }).click();
  await expect(button).toBeFocused();
});

test('an article text that does not load says so and can be tried again', async ({ page, expectedErrors }) => {
  expectedErrors.push(/500/u);
  await page.route('**/data/articles/**', (route) => route.fulfill({ status: 500 }), { times: 1 });
  await page.goto('./?figure=003_4f2cdcae036ebb31:1650-victimes');
  await expect(sourceOf(page).getByRole('alert')).toContainText(
    './data/articles/003_4f2cdcae036ebb31.json was answered with the error 500.',
  );
  await sourceOf(page).getByRole('button', { name: 'Try again' }).click();
  await expect(sourceOf(page).locator('mark')).toHaveText('1650 victimes');
});

test('a link to a figure that is gone says so, and everything else works', async ({ page }) => {
  await page.goto('./?figure=nowhere:5-people');
  await expect(page.getByText(/not in these articles: nowhere:5-people/u)).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
});

test('on a narrow screen the source is a sheet over an inert page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  await page.getByRole('button', { name: /1,650 victims.*read the source/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Source' });
  await expect(dialog.locator('mark')).toBeInViewport();
  await expect(page.locator('[inert]').getByRole('main', { includeHidden: true })).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Close the source' }).click();
  await expect(page.getByRole('button', { name: /1,650 victims.*read the source/u })).toBeFocused();
});
