import type { Page } from '@playwright/test';
import { chart, expect, rows, test } from './test.ts';

test('a country narrows the charts, the table and the sentence, and a chip takes it back', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('status').first()).toContainText(/^\d+ figures, from 4 of 5 articles/u);
  const before = await rows(page).count();

  const country = page.getByRole('combobox', { name: 'Country', exact: true });
  await country.click();
  await country.fill('indones');
  const option = page.getByRole('option', { name: /Indonesia IDN/u });
  await expect(option).toContainText('4 figures');
  await option.click();
  await page.keyboard.press('Escape');

  await expect(page).toHaveURL(/\?country=IDN$/u);
  await expect(rows(page)).toHaveCount(4);
  await expect(page.getByText(/^4 of \d+ figures, from 1 of 5 articles/u)).toBeVisible();
  await expect(chart(page, 'By region').getByRole('button', { name: /1,650 victims, Indonesia/u })).toBeVisible();
  await expect(chart(page, 'By region').getByRole('button', { name: /54 victims/u })).toHaveCount(0);

  await page.getByRole('button', { name: 'Remove filter: Indonesia' }).click();
  await expect(rows(page)).toHaveCount(before);
  await expect(page).not.toHaveURL(/country/u);
});

test('charts that are out of sight follow a filter by themselves, and at once where a reader goes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto('./?country=PRY');
  const far = chart(page, 'Small multiples').locator('.chart-summary');
  await expect(far).toContainText('1 figure in 1 panel');
  await page.getByRole('button', { name: 'Remove filter: Paraguay' }).click();
  await expect(rows(page)).not.toHaveCount(2);
  await expect(far).not.toContainText('1 figure in 1 panel');
  await expect(far).not.toBeInViewport();

  await page.goBack();
  await page.getByRole('navigation').getByRole('button', { name: 'Small multiples' }).click();
  await expect(far).toContainText('1 figure in 1 panel', { timeout: 900 });
});

test('a link restores every filter, and so does a reload', async ({ page }) => {
  await page.goto('./?country=PRY,IDN&measure=victims&years=2003..2010&q=VICTIMES');
  for (const attempt of ['opened', 'reloaded']) {
    if (attempt === 'reloaded') await page.reload();
    await expect(rows(page)).toHaveCount(2);
    await expect(page.getByRole('list', { name: 'Active filters' }).getByRole('button')).toHaveText([
      /Paraguay/u,
      /Indonesia/u,
      /Victims/u,
      /2003–2010/u,
      /VICTIMES/u,
    ]);
    await expect(page.getByRole('combobox', { name: 'From year' })).toHaveValue('2003');
  }
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/$/u);
});

test('Back undoes one choice at a time, and typing is one step', async ({ page }) => {
  await page.goto('./');
  await expect(rows(page).first()).toBeVisible();
  const all = await rows(page).count();
  await page.getByRole('combobox', { name: 'From year' }).selectOption('2005');
  await expect(page).toHaveURL(/years=2005\.\./u);
  await page.getByRole('searchbox').pressSequentially('pour cent');
  await expect(page).toHaveURL(/q=pour\+cent/u);
  // "26 pour cent d'enfants"; "45 pour cent" since 2003 is of an article that tells of no later year.
  await expect(rows(page)).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/years=2005\.\.$/u);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.goBack();
  await expect(page).not.toHaveURL(/years/u);
  await expect(rows(page)).toHaveCount(all);
});

test('a year filter says how many figures it leaves out for want of a year', async ({ page }) => {
  await page.goto('./?years=2005..2006');
  await expect(page.getByRole('status').first()).toContainText(/\d+ without a stated year left out$/u);
  await expect(page.getByRole('status').first()).not.toContainText('0 without');
});

test('figures about the whole region of a country are offered apart', async ({ page }) => {
  await page.goto('./?country=JAM');
  await expect(page.getByText('No figure matches this filter')).toBeVisible();
  await page.getByRole('checkbox', { name: /5 figures about the region of Jamaica/u }).check();
  await expect(page).toHaveURL(/regionwide=1/u);
  await expect(rows(page)).toHaveCount(5);
});

test('a country where people only met is told apart', async ({ page }) => {
  await page.goto('./?country=USA');
  await expect(page.getByText('United States: only a meeting place; no figure is about it.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all', exact: true }).click();
  await page.getByRole('combobox', { name: 'Country', exact: true }).fill('united states');
  await expect(page.getByRole('option', { name: /United States USA only a meeting place/u })).toBeDisabled();
});

test('an open figure that the filters leave out says so, and they can be cleared there', async ({ page }) => {
  await page.goto('./?country=PRY&figure=003_4f2cdcae036ebb31:1650-victimes');
  const source = page.getByRole('complementary');
  await expect(source).toContainText('This figure is not in the current selection.');
  await source.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(source).not.toContainText('not in the current selection');
  await expect(page).not.toHaveURL(/country/u);
});

test('options that lead to nothing are there, said and disabled', async ({ page }) => {
  await page.goto('./?country=IDN');
  await page.getByRole('combobox', { name: 'Region', exact: true }).click();
  const caribbean = page.getByRole('option', { name: /Caribbean.*no figure with the other filters/u }).first();
  await expect(caribbean).toBeDisabled();
});

test('no match is a screen of its own with a way out', async ({ page }) => {
  await page.goto('./?q=zzz');
  await expect(page.getByRole('heading', { name: 'No figure matches this filter' })).toBeVisible();
  await expect(page.getByText('Without it:')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(rows(page).first()).toBeVisible();
});

test('filters that nothing passes name which to take away, with what comes back', async ({ page }) => {
  // The one figure about Paraguay that counts participants names neither of these words.
  await page.goto('./?country=PRY&measure=participants&q=zzz');
  const way = page.getByRole('button', { name: /^Without “zzz”: \d+ figures?$/u });
  const promised = Number(/\d+/u.exec((await way.textContent()) ?? '')?.[0]);
  await way.click();
  await expect(page).toHaveURL(/\?country=PRY&measure=participants$/u);
  await expect(rows(page)).toHaveCount(promised);
  await expect(page.locator('#figures')).toBeFocused();
});

test('a country of which only its region is told offers that as the way out', async ({ page }) => {
  await page.goto('./?country=JAM');
  await page.getByRole('button', { name: 'Include 5 figures about the region of Jamaica as a whole' }).click();
  await expect(rows(page)).toHaveCount(5);
});

test('with several countries those are named whose region is told', async ({ page }) => {
  await page.goto('./?country=JAM,HTI,IDN');
  await expect(rows(page)).toHaveCount(4);
  await page.getByRole('checkbox', { name: 'Include 5 figures about the region of Jamaica and Haiti' }).check();
  await expect(rows(page)).toHaveCount(9);
  await page.goBack();
  await expect(rows(page)).toHaveCount(4);
});

test('a qualifier narrows the figures, with its mark and its live count', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Qualifier', exact: true }).click();
  const option = page.getByRole('option', { name: /at least/u });
  await expect(option.locator('svg')).toHaveCount(1);
  // "plus de 80", "plus de 75" and "plus de 1200 participants".
  await expect(option).toContainText('3 figures');
  await option.click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?qualifier=atLeast$/u);
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('combobox', { name: 'Measure', exact: true }).click();
  await expect(page.getByRole('option', { name: /Victims.*no figure with the other filters/u })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(page).not.toHaveURL(/qualifier/u);
});

test('a plain address offers the view of before, a link does not', async ({ page }) => {
  await page.goto('./?country=IDN&years=2003..2010');
  await expect(rows(page).first()).toBeVisible();
  await page.goto('./?country=PRY');
  await expect(rows(page)).toHaveCount(2);
  // The part of the page that keeps the view comes after the figures.
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('country=PRY');
  await expect(page.getByRole('button', { name: /Continue where you were/u })).toHaveCount(0);
  await page.goto('./');
  await page.getByRole('button', { name: 'Continue where you were: Paraguay' }).click();
  await expect(page).toHaveURL(/\?country=PRY$/u);
  await expect(page.getByRole('button', { name: /Continue where you were/u })).toHaveCount(0);
  await page.goto('./');
  await page.getByRole('button', { name: 'Forget this view' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Copy link to this view' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Continue where you were/u })).toHaveCount(0);
});

test('the bar that stays takes a third of the screen at most', async ({ page }) => {
  for (const [width, height] of [
    [960, 768],
    [1440, 768],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('./?lang=fr&country=IDN,PRY,ARG&measure=victims,participants&years=2003..2010');
    await expect(rows(page).first()).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const bar = (await page.getByRole('region', { name: 'Filtres' }).boundingBox())!;
    expect(Math.max(0, Math.min(bar.y + bar.height, height))).toBeLessThanOrEqual(height / 3);
  }
});

test('the table sorts by its columns and keeps that in the address', async ({ page }) => {
  await page.goto('./');
  const head = page.getByRole('columnheader', { name: 'Value' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toContainText('1.4–2.1');
  await page.reload();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await head.getByRole('button').click();
  await expect(rows(page).first()).toContainText('deux projets');
});

test('on a narrow screen one list sorts the table', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Value');
  await expect(page).toHaveURL(/sort=-value/u);
  await expect(rows(page).first()).toContainText('1.4–2.1');
  await page.getByRole('button', { name: 'Turn the order round' }).click();
  await expect(rows(page).first()).toContainText('deux projets');
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Order of the articles');
  await expect(page).not.toHaveURL(/sort/u);
});

test('an open list does not hide the sentence that says what is shown', async ({ page }) => {
  await page.goto('./');
  const sentence = page.getByRole('status').first();
  const list = page.getByRole('listbox');
  await page.getByRole('combobox', { name: 'Country', exact: true }).click();
  await expect(list).toBeVisible();
  await expect(async () => {
    const said = await sentence.boundingBox();
    const listed = await list.boundingBox();
    expect(said!.y + said!.height).toBeLessThanOrEqual(listed!.y);
  }).toPass({ timeout: 5000 });
});

test('the page prints the filters in words and its sources, and no controls', async ({ page }) => {
  await page.goto('./?country=IDN');
  await expect(chart(page, 'By region')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Filters: Indonesia').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.locator('[data-printed] ol')).toContainText(
    '003_4f2cdcae036ebb31.txt, https://www.iom.int/news/asean',
  );
  for (const name of ['Country', 'Language']) await expect(page.getByRole('combobox', { name })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Export|Logarithmic|Remove filter/u })).toHaveCount(0);
});

test('the page speaks French, and a link keeps it so', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await expect(page).toHaveURL(/lang=fr/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('combobox', { name: 'Pays', exact: true })).toBeVisible();
  for (const name of ['Par région', 'Par année', 'Pourcentages']) await expect(chart(page, name)).toBeVisible();
  await expect(page.locator('q[lang=fr]').first()).toBeVisible();
});

test('the appearance follows the reader, and is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const light = await background(page);
  await page.getByRole('combobox', { name: 'Appearance' }).selectOption('Dark');
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Appearance' })).toHaveValue('dark');
  expect(await background(page)).not.toBe(light);
});

test('a link to the view is copied, and where that is forbidden it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?country=IDN');
  const button = page.getByRole('button', { name: 'Copy link to this view' });
  await expect(button).toHaveAccessibleDescription('The link keeps: Indonesia.');
  await button.click();
  await expect(page.getByText('Link copied. The link keeps: Indonesia.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
  });
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.getByLabel(/does not allow copying/u)).toHaveValue(page.url());
});

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

test('the lists of years count anew for whoever comes to them, by pointer or by keyboard', async ({ page }) => {
  await page.goto('./');
  const from = page.getByRole('combobox', { name: 'From year' });
  // The three figures of Indonesia, and the share since 2003.
  const year = from.locator('option', { hasText: /^2003/u });
  await expect(year).toContainText('(4)');
  await page.getByRole('combobox', { name: 'Country', exact: true }).click();
  // A second of rest would bring the counts as well: here it never ends.
  await page.evaluate(() => {
    const wait = window.setTimeout.bind(window);
    const held = (act: () => void, ms?: number) => (ms === 1000 ? 0 : wait(act, ms));
    Object.assign(window, { setTimeout: held });
  });
  await page.getByRole('option', { name: /Indonesia/u }).click();
  await expect(page).toHaveURL(/country=IDN/u);
  await expect(year).toContainText('(4)');
  await page.keyboard.press('Escape');
  await from.hover();
  await expect(year).toContainText('(3)');
  await page.getByRole('button', { name: 'Clear all', exact: true }).click();
  await expect(year).toContainText('(3)');
  await from.focus();
  await expect(year).toContainText('(4)');
});
