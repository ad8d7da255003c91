import type { Page } from '@playwright/test';
import { toIndex } from '../src/loader/toIndex.ts';
import { DATASET_VERSION } from '../src/model/dataset.ts';
import type { IndexedArticle } from '../src/model/dataset.ts';
import { chart, expect, rows, test } from './test.ts';

const nothing = { version: DATASET_VERSION, fingerprint: '000000000000', articles: [], problems: [] };
const empty = toIndex(nothing);

async function serve(page: Page, body: unknown, status = 200) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  await page.route('**/data/index.json', (route) =>
    route.fulfill({ status, contentType: 'application/json', body: text }),
  );
}

test('a data file that is missing is named with its error, and can be tried again', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/404/u);
  await serve(page, 'not found', 404);
  await page.goto('./');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The figures could not be loaded');
  await expect(alert).toContainText('./data/index.json was answered with the error 404.');
  await page.unroute('**/data/index.json');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(rows(page).first()).toBeVisible();
});

test('a host that does not answer is told from a broken file', async ({ page, expectedErrors }) => {
  expectedErrors.push(/ERR_FAILED/u);
  await page.route('**/data/index.json', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('./data/index.json could not be reached');
});

test('broken JSON is called that', async ({ page }) => {
  await serve(page, '{"version":');
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('./data/index.json is not valid JSON.');
});

test('data of another shape are named with the place', async ({ page }) => {
  await serve(page, { ...empty, articles: { ...empty.articles, id: [5] } });
  await page.goto('./?lang=fr');
  await expect(page.getByRole('alert')).toContainText('n’a pas la forme attendue à «\u00a0articles.id.0\u00a0»');
});

test('data of another version are refused by name', async ({ page }) => {
  await serve(page, { ...empty, version: '9' });
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('version 9');
});

test('no article is a screen that says how to add one', async ({ page }) => {
  await serve(page, {
    ...empty,
    problems: [{ file: 'seeds', code: 'no-articles', reason: 'no article (.txt, .md, .html) in seeds' }],
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'There is no article yet' })).toBeVisible();
  await expect(page.getByText('1 folder without an article')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'seeds' })).toContainText('holds no article');
});

test('an article without a figure among others is named at the foot of the page', async ({ page }) => {
  await page.goto('./?lang=en');
  const foot = page.getByRole('contentinfo');
  await foot.getByText('1 article states no figure').click();
  await expect(foot.getByRole('listitem').filter({ hasText: 'Réunion tri-nationale' })).toBeVisible();
});

test('articles without a figure are listed on a screen of their own', async ({ page }) => {
  const article: IndexedArticle = {
    id: 'a',
    file: 'a.txt',
    language: 'fr',
    title: 'Réunion tri-nationale',
    titleSpan: { start: 0, end: 0 },
    published: null,
    url: null,
    urlLanguage: null,
    catalogued: [],
    evidence: null,
    note: null,
    body: { start: 0, end: 0 },
    figures: [],
  };
  await serve(page, toIndex({ ...nothing, articles: [article] }));
  await page.goto('./');
  await expect(page.getByRole('heading', { name: '1 article read, no figure found' })).toBeVisible();
  await expect(page.getByText('Réunion tri-nationale')).toBeVisible();
});

test('problems are named in the language of the page, and the figures stand', async ({ page, request, baseURL }) => {
  const index = (await (await request.get(`${baseURL}data/index.json`)).json()) as object;
  const problems = [{ file: 'broken.txt', code: 'binary-file', reason: 'not a text' }];
  await serve(page, { ...index, problems });
  await page.goto('./?lang=fr');
  await expect(page.getByText('1 fichier n’a pas pu être lu')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'broken.txt' })).toContainText(
    'Le fichier n’est pas un texte.',
  );
  await expect(rows(page).first()).toBeVisible();
});

test('more than three problems are folded, and the notice can be dismissed', async ({ page, request, baseURL }) => {
  const index = (await (await request.get(`${baseURL}data/index.json`)).json()) as object;
  const problems = ['a', 'b', 'c', 'd'].map((name) => ({
    file: `${name}.pdf`,
    code: 'unread-kind',
    reason: 'not read',
  }));
  await serve(page, { ...index, problems });
  await page.goto('./');
  await expect(page.getByText('4 files could not be read')).toBeVisible();
  await expect(page.getByText('c.pdf')).toBeVisible();
  await expect(page.getByText('d.pdf')).toBeHidden();
  await page.getByText('1 more', { exact: true }).click();
  await expect(page.getByText('d.pdf')).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('a.pdf')).toHaveCount(0);
});

test('parts of the address that mean nothing are named and can be dismissed', async ({ page }) => {
  await page.goto('./?country=PRY,Atlantis&colour=red&years=soon');
  await expect(page.getByText('3 parts of the address were ignored')).toBeVisible();
  await expect(page.getByText('“colour” is not a filter of this page (colour=red).')).toBeVisible();
  await expect(page.getByText('“Atlantis” means nothing for “country”.')).toBeVisible();
  await expect(page.getByText('“soon” means nothing for “years”.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove filter: Paraguay' })).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('3 parts of the address were ignored')).toHaveCount(0);
});

test('text from an article is text, never markup', async ({ page, request, baseURL }) => {
  const response = await request.get(`${baseURL}data/index.json`);
  const text = (await response.text()).replaceAll('1650 victimes', '<img src=x onerror=alert(1)>');
  await serve(page, text);
  await page.goto('./');
  await expect(rows(page).filter({ hasText: '<img src=x onerror=alert(1)>' })).toHaveCount(1);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test('a chart that cannot load leaves the other charts and the table standing', async ({ page, expectedErrors }) => {
  expectedErrors.push(/ERR_FAILED|dynamically imported module/u);
  await page.route('**/ByYearChart-*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('The chart “By year” could not be drawn.');
  await expect(chart(page, 'By region')).toBeVisible();
  await expect(chart(page, 'Percentages')).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
});

for (const { file, stays, gone } of [
  { file: 'charts', stays: [], gone: ['By region'] },
  { file: 'controls', stays: ['By region', 'By year'], gone: [] },
  { file: 'page', stays: ['By region', 'By year'], gone: [] },
  { file: 'more-charts', stays: ['By region', 'Percentages'], gone: [] },
]) {
  test(`without the file of ${file} the figures stand, and the page says that a part is missing`, async ({
    page,
    expectedErrors,
  }) => {
    expectedErrors.push(/ERR_FAILED|dynamically imported module/u);
    await page.route(`**/${file}-*.js`, (route) => route.abort());
    await page.goto('./');
    await expect(
      page
        .getByRole('alert')
        .filter({ hasText: /could not be (?:loaded|drawn)/u })
        .first(),
    ).toBeVisible();
    await expect(rows(page).first()).toBeVisible();
    for (const name of stays) await expect(chart(page, name)).toBeVisible();
    for (const name of gone) await expect(chart(page, name)).toHaveCount(0);
  });
}

test('a part that could not be loaded comes with a reload', async ({ page, expectedErrors }) => {
  expectedErrors.push(/ERR_FAILED|dynamically imported module/u);
  await page.route('**/controls-*.js', (route) => route.abort());
  await page.goto('./');
  const gap = page.getByRole('alert').filter({ hasText: 'A part of this page could not be loaded' });
  await expect(gap).toContainText('The figures are complete.');
  await page.unroute('**/controls-*.js');
  await gap.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('combobox', { name: 'Country' })).toBeVisible();
  await expect(gap).toHaveCount(0);
});

test('the table stands before the library of the charts has loaded', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/charts-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(rows(page).first()).toBeVisible();
  await expect(page.locator('figure')).toHaveCount(0);
  release();
  await expect(chart(page, 'By region')).toBeVisible();
});

test('an article that is not there is named and left out', async ({ page }) => {
  await page.goto('./?article=zzz&country=IDN');
  await expect(page.getByText('“zzz” (article) is not in these articles.')).toBeVisible();
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page).toHaveURL(/\?country=IDN$/u);
  await expect(page.getByText('zzz')).toHaveCount(0);
});
