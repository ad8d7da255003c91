import type { Page } from '@playwright/test';
import { axeFaultsBelow } from './axe.ts';
import { exactly, idOf, moreThan, serveCorpus, stated } from './smallCorpus.ts';
import type { SmallArticle } from './smallCorpus.ts';
import { expect, sourceOf, test } from './test.ts';

const asia: SmallArticle = {
  id: 'asia',
  title: 'Report from Asia',
  text: 'In Indonesia 1645 victims were cared for in 2005, 26 per cent of them children.',
  published: '2006-01',
  figures: [
    { exact: '1645 victims', value: exactly(1645), countries: ['IDN'], period: stated('2005', '2005') },
    {
      exact: '26 per cent',
      value: exactly(26),
      unit: 'percent',
      countries: ['IDN'],
      period: stated('2005', '2005'),
      part: { of: 'asia:1645-victims', kind: 'share' },
    },
  ],
};
const america: SmallArticle = {
  id: 'america',
  title: 'Report from the Americas',
  text: 'In Paraguay more than 80 women were helped in 2005; in South America 300 victims in 2005.',
  published: '2006-02',
  figures: [
    {
      exact: 'more than 80 women',
      value: moreThan(80),
      subject: 'women',
      countries: ['PRY'],
      period: stated('2005', '2005'),
    },
    { exact: '300 victims', value: exactly(300), regions: ['005'], period: stated('2005', '2005') },
  ],
};

const BAR = '[aria-label="Picked figures"]';
const bar = (page: Page) => page.getByRole('region', { name: 'Picked figures' });

async function addUp(page: Page, ...picked: string[]) {
  await serveCorpus(page, [asia, america]);
  await page.goto(`./?lang=en&pick=${picked.map(encodeURIComponent).join(',')}`);
  await bar(page).getByRole('button', { name: 'Add up' }).click();
}

const VICTIMS = idOf(asia, '1645 victims');
const WOMEN = idOf(america, 'more than 80 women');

test('a sum that may be made: its bounds, its terms with their links, what must be said with it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await addUp(page, VICTIMS, WOMEN);
  await expect(bar(page)).toContainText('more than 1,725 victims; no upper bound stated');
  await expect(
    bar(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('link') }),
  ).toHaveText([/^1,645 victims, Indonesia, 2005/u, /^more than 80 victims, Paraguay, 2005/u]);
  await expect(bar(page)).toContainText('The texts name different groups');
  await bar(page).getByRole('button', { name: 'Copy with its terms' }).click();
  await expect(bar(page).getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      'more than 1,725 victims; no upper bound stated',
      '= 1,645 victims, Indonesia, 2005 (“victims”) [1]',
      '+ more than 80 victims, Paraguay, 2005 (“women”) [2]',
      'The texts name different groups; each term says which.',
      'The terms come from different articles, which may have counted differently.',
      '[1] “In Indonesia 1645 victims were cared for in 2005, 26 per cent of them children.”, “Report from Asia”, January 2006, file asia.txt.',
      '[2] “In Paraguay more than 80 women were helped in 2005; in South America 300 victims in 2005.”, “Report from the Americas”, February 2006, file america.txt.',
    ].join('\n'),
  );
  await bar(page)
    .getByRole('link', { name: /^more than 80 victims/u })
    .click();
  await expect(sourceOf(page).locator('mark')).toHaveText('more than 80 women');
});

test('a region with a country in it is refused: the pair, the reason, and what can be said instead', async ({
  page,
}) => {
  await addUp(page, WOMEN, idOf(america, '300 victims'));
  await expect(bar(page)).toContainText('These figures cannot be added');
  const reason = bar(page).getByRole('listitem').filter({ hasText: 'Paraguay and South America overlap.' });
  await expect(reason.getByRole('link')).toHaveText([/more than 80 victims/u, /300 victims/u]);
  await expect(bar(page)).toContainText('2 figures from one article.');
  // "More than 80" is no value between 80 and 300.
  await expect(bar(page)).not.toContainText('Values from');
  await expect(bar(page).getByRole('definition')).toHaveText([/^more than 80 victims/u, /^300 victims/u]);
  await expect(bar(page)).not.toContainText('380');
});

test('a percentage is refused, and so is a single figure', async ({ page }) => {
  await addUp(page, VICTIMS, idOf(asia, '26 per cent'));
  await expect(bar(page)).toContainText('A percentage is a share of its own whole: it cannot be added.');
  await bar(page).getByRole('button', { name: 'List' }).click();
  await bar(page)
    .getByRole('button', { name: /^Remove: 26 per cent/u })
    .click();
  await bar(page).getByRole('button', { name: 'Add up' }).click();
  await expect(bar(page)).toContainText('Pick at least two figures to add them up.');
});

test('Escape closes the sum and gives the focus back to its button', async ({ page }) => {
  await addUp(page, VICTIMS, WOMEN);
  await bar(page).getByRole('link').first().focus();
  await page.keyboard.press('Escape');
  await expect(bar(page).getByRole('button', { name: 'Add up' })).toBeFocused();
  await expect(bar(page)).not.toContainText('1,725');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 320]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.describe.configure({ timeout: 90_000 });
      test.use({ colorScheme, viewport: { width, height: width === 320 ? 640 : 900 } });

      test('axe finds nothing with a sum and with a refusal open', async ({ page }) => {
        await addUp(page, VICTIMS, WOMEN);
        await expect(bar(page)).toContainText('1,725');
        expect(await axeFaultsBelow(page, BAR)).toEqual([]);
        await page.goto(`./?lang=en&pick=${[WOMEN, idOf(america, '300 victims')].map(encodeURIComponent).join(',')}`);
        await bar(page).getByRole('button', { name: 'Add up' }).click();
        await expect(bar(page)).toContainText('overlap');
        expect(await axeFaultsBelow(page, BAR)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
}
