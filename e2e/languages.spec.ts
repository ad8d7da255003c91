import type { Page } from '@playwright/test';
import { chart, expect, rows, sourceOf, test } from './test.ts';

const FIGURE = 'figure=003_4f2cdcae036ebb31:1650-victimes';

/** Words that occur in nearly every English or French message of the page and in no Spanish one. */
const FOREIGN =
  /(?<!\p{L})(?:the|of|and|with|from|figures?|country|region|year|read|source|sources|show|sort|stated|scale|rows|victims|people|place|le|les|des|du|et|dans|chiffres?|pays|région|année|lire|échelle|lignes|victimes|personnes|lieu|citées?|sélection)(?!\p{L})/iu;

/** What the page says itself, seen or spoken: quotations and titles, which keep their language, are left out. */
async function saidBy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOwn = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'es';
    const isCode = (element: Element | null) => element?.closest('script, style, code') !== null;
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isOwn(node.parentElement) && !isCode(node.parentElement)) said.push(node.textContent?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        if (isOwn(element)) said.push(element.getAttribute(name) ?? '');
      }
    }
    return said.filter((text) => text !== '');
  });
}

async function expectSpanish(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  const said = await saidBy(page);
  expect(said.length).toBeGreaterThan(10);
  expect(
    said.map((text) => text.replace(/[«“][^»”]*[»”]|https?:\S+/gu, '')).filter((text) => FOREIGN.test(text)),
  ).toEqual([]);
}

test('the page in Spanish says nothing in English or French', async ({ page }) => {
  await page.goto('./?lang=es');
  for (const name of ['Por región', 'Por año', 'Porcentajes']) await expect(chart(page, name)).toBeVisible();
  for (const name of ['País', 'Región', 'Medida', 'Artículo', 'Desde el año']) {
    await expect(page.getByRole('combobox', { name, exact: true })).toBeVisible();
  }
  await expect(page).toHaveTitle('Cifras citadas');
  await expectSpanish(page);
  await chart(page, 'Por región').getByRole('button', { name: 'Exportar' }).click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
  await expectSpanish(page);
});

test('the source in Spanish', async ({ page }) => {
  await page.goto(`./?country=IDN&lang=es&${FIGURE}`);
  await expect(sourceOf(page)).toHaveAccessibleName('Fuente');
  await expect(sourceOf(page).locator('mark')).toHaveText('1650 victimes');
  await expect(sourceOf(page)).toContainText('abril de 2005 – octubre de 2006');
  await sourceOf(page).getByText('Cómo se ha leído').click();
  await expectSpanish(page);
  await expect(chart(page, 'Por región').getByRole('button', { name: '1650 víctimas, Indonesia' })).toBeVisible();
});

test('nothing found, nothing loaded and nothing known, in Spanish', async ({ page, expectedErrors }) => {
  expectedErrors.push(/404/u);
  await page.goto('./?lang=es&q=zzz&colour=red');
  await expect(page.getByRole('heading', { name: 'Ninguna cifra responde a este filtro' })).toBeVisible();
  await expect(page.getByText('«colour» no es un filtro de esta página')).toBeVisible();
  await expectSpanish(page);
  await page.route('**/data/index.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('./?lang=es');
  await expect(page.getByRole('alert')).toContainText('No se han podido cargar las cifras');
  await expectSpanish(page);
});

test('the switch goes through the three languages, and the words come with it', async ({ page }) => {
  await page.goto('./?lang=en');
  await expect(chart(page, 'By region')).toBeVisible();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Español');
  await expect(page).toHaveURL(/lang=es/u);
  await expect(chart(page, 'Por región')).toBeVisible();
  await expectSpanish(page);
  await page.getByRole('combobox', { name: 'Idioma' }).selectOption('Français');
  await expect(chart(page, 'Par région')).toBeVisible();
  await page.goBack();
  await expect(chart(page, 'Por región')).toBeVisible();
});

test('words that cannot be loaded leave the page in its language and say so', async ({ page, expectedErrors }) => {
  expectedErrors.push(/ERR_FAILED|dynamically imported module/u);
  await page.route('**/words-es-*.js', (route) => route.abort());
  await page.goto('./?lang=en');
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Español');
  await expect(page.getByText('The words of the page in Español could not be loaded.')).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
});

test('a page that gets no words at all says so in three languages', async ({ page, expectedErrors }) => {
  expectedErrors.push(/ERR_FAILED/u);
  await page.route('**/words-*.js', (route) => route.abort());
  await page.goto('./');
  for (const language of ['en', 'fr', 'es']) await expect(page.locator(`#wordless [lang=${language}]`)).toBeVisible();
});

test('nothing moves while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) moved.push(Number(entry.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const search of ['', '?lang=fr&country=IDN']) {
    await page.goto(`./${search}`);
    await expect(page.locator('figure [data-figure]').first()).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeVisible();
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved);
    expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.05);
  }
});
