import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { exactly, serveCorpus, stated } from './smallCorpus.ts';
import type { SmallArticle } from './smallCorpus.ts';
import { expect, sourceOf, test } from './test.ts';

const in2005 = { countries: ['IDN'], period: stated('2005', '2005') };

/** Two articles repeat 115 victims in Indonesia in 2005, a third says 80 women; Paraguay is known for 2008 only. */
const corpus: readonly SmallArticle[] = [
  {
    id: 'repeat',
    title: 'Two years later',
    text: 'The centre had cared for 115 victims.',
    published: '2007-03',
    figures: [{ exact: '115 victims', value: exactly(115), ...in2005 }],
  },
  {
    id: 'origin',
    title: 'First report',
    text: 'In Indonesia 115 people who had been trafficked were cared for.',
    published: '2006-01',
    figures: [{ exact: '115 people', value: exactly(115), ...in2005 }],
  },
  {
    id: 'other',
    title: 'Another count',
    text: 'A women’s group in Indonesia helped 80 women; in Paraguay there were 9 cases.',
    published: '2006-05',
    figures: [
      { exact: '80 women', value: exactly(80), subject: 'women', ...in2005 },
      {
        exact: '9 cases',
        value: exactly(9),
        measure: 'cases',
        subject: 'cases',
        countries: ['PRY'],
        period: stated('2008', '2008'),
      },
    ],
  },
];

const claims = (page: Page) => page.getByRole('region', { name: 'Claims' });

async function open(page: Page, search = '') {
  await serveCorpus(page, corpus);
  await page.goto(`./?lang=en${search}`);
  await claims(page).scrollIntoViewIfNeeded();
  await expect(claims(page)).toContainText('1 claim in several articles');
}

const part = (page: Page, name: string) => claims(page).locator('details').filter({ hasText: name }).first();

test('a figure of two articles is one claim, the earlier article first and marked as the one to cite', async ({
  page,
}) => {
  await open(page);
  const articles = part(page, '1 claim in several articles')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') });
  await expect(articles.getByRole('link')).toHaveText([/115 people/u, /115 victims/u]);
  await expect(part(page, '1 claim').getByText('earliest: cite this one')).toHaveCount(1);
  await expect(part(page, '1 claim').getByRole('listitem').filter({ hasText: 'earliest' }).last()).toContainText(
    'First report',
  );
  await part(page, '1 claim')
    .getByRole('link', { name: /115 victims/u })
    .click();
  await expect(sourceOf(page).locator('mark')).toHaveText('115 victims');
});

test('figures that rule each other out stand side by side, with both nouns as printed', async ({ page }) => {
  await open(page);
  const found = part(page, '1 possible contradiction');
  await expect(found.getByRole('link')).toHaveText([/115/u, /80 women/u]);
  await expect(found).toContainText('They may count different groups');
  await expect(found).toContainText('Counted: victims');
  await expect(found).toContainText('Counted: women');
});

test('what cannot be cited yet, by place, measure and year', async ({ page }) => {
  await open(page);
  await claims(page).getByText('What cannot be cited yet: 2 places with gaps').click();
  await expect(claims(page)).toContainText('between 2005 and 2008');
  await claims(page).getByText('Indonesia: 2 measures with gaps').click();
  await expect(claims(page).getByRole('listitem').filter({ hasText: 'Indonesia: 2' }).last()).toContainText(
    /Victims\s*2006–2008\s*Cases\s*2005–2008/u,
  );
  await claims(page).getByText('Paraguay: 2 measures with gaps').press('Enter');
  await expect(claims(page)).toContainText('2005–2007');
});

test('the source of a figure tells where else it is stated', async ({ page }) => {
  await serveCorpus(page, corpus);
  await page.goto('./?lang=en&figure=repeat:115-victims');
  await sourceOf(page).getByText('Also stated in 1 other article').click();
  await sourceOf(page)
    .getByRole('link', { name: /115 people/u })
    .click();
  await expect(sourceOf(page).locator('mark')).toHaveText('115 people');
});

test('a filter narrows what is compared', async ({ page }) => {
  await serveCorpus(page, corpus);
  await page.goto('./?lang=en&article=repeat,other');
  await claims(page).scrollIntoViewIfNeeded();
  await expect(claims(page)).toContainText('0 claims in several articles');
  await expect(claims(page)).toContainText('1 possible contradiction');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 320]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.describe.configure({ timeout: 90_000 });
      test.use({ colorScheme, viewport: { width, height: width === 320 ? 640 : 900 } });

      test('axe finds nothing with all parts open, and nothing is wider than the screen', async ({ page }) => {
        await open(page);
        await claims(page).getByText('What cannot be cited yet').click();
        await claims(page).getByText('Indonesia: 2 measures with gaps').click();
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
}
