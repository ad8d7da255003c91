import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, sourceOf, test } from './test.ts';

const PARTICIPANTS = '000_4c8aff4a994019c2:plus-de-80-representants-officiels';
const VICTIMS = '003_4f2cdcae036ebb31:1650-victimes';

const bar = (page: Page) => page.getByRole('region', { name: 'Picked figures' });

test('a figure as a sentence in three languages, whatever the page speaks, and as text on the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`./?lang=en&figure=${PARTICIPANTS}`);
  await sourceOf(page).getByRole('button', { name: 'Sentence' }).click();
  await expect(sourceOf(page)).toContainText(
    'reports more than 80 participants (“représentants officiels”) in Argentina and Paraguay (places inferred), without stating the period.',
  );
  const language = sourceOf(page).getByLabel('Language of the sentence');
  await language.selectOption('es');
  await expect(sourceOf(page)).toContainText(
    'menciona más de 80 participantes («représentants officiels») en Argentina y en Paraguay (lugares deducidos), sin indicar el período.',
  );
  await language.selectOption('fr');
  await expect(sourceOf(page).locator('[lang=fr]').filter({ hasText: 'mentionne' })).toContainText(
    'plus de 80 participants («\u00a0représentants officiels\u00a0») en Argentine et au Paraguay (lieux déduits), sans indiquer la période.',
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await sourceOf(page).getByRole('button', { name: 'Copy as text' }).click();
  await expect(sourceOf(page).getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('mentionne plus de 80 participants');
  // The note quotes the whole sentence.
  expect(copied).toContain(
    '[1] «\u00a0Cette rencontre de deux jours, qui réuni plus de 80 représentants officiels, est centrée sur la sensibilisation, le partage des informations et l’organisation de formations en vue d’accroître la coopération entre ces deux pays.\u00a0», «\u00a0Renforcement de la coopération',
  );
});

test('a selection: a sentence for each figure, notes by article, no total; formatted on the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`./?lang=en&pick=${VICTIMS},${PARTICIPANTS}`);
  await bar(page).getByRole('button', { name: 'Sentence' }).click();
  await expect(bar(page)).toContainText('reports 1,650 victims in Indonesia, between April 2005 and October 2006.');
  await expect(bar(page).getByRole('list', { name: 'Notes' }).getByRole('listitem')).toHaveCount(2);
  await expect(bar(page)).toContainText('a sentence makes no total of them');
  await bar(page).getByRole('button', { name: 'Copy with formatting' }).click();
  await expect(bar(page).getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? await (await item.getType('text/html')).text() : '';
  });
  expect(html).toContain('<sup>2</sup>');
  expect(html).toContain('1,650 victims in Indonesia');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 320]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.describe.configure({ timeout: 90_000 });
      test.use({ colorScheme, viewport: { width, height: width === 320 ? 640 : 900 } });

      test('axe finds nothing with a sentence open in the bar and in the source', async ({ page }) => {
        await page.goto(`./?lang=fr&pick=${VICTIMS},${PARTICIPANTS}`);
        const open = page.getByRole('region', { name: 'Chiffres sélectionnés' });
        await open.getByRole('button', { name: 'Phrase' }).click();
        await expect(open).toContainText('d’avril 2005 à octobre 2006');
        expect(await axeFaults(page)).toEqual([]);
        await page.goto(`./?lang=fr&figure=${VICTIMS}`);
        await sourceOf(page).getByRole('button', { name: 'Phrase' }).click();
        await expect(sourceOf(page)).toContainText('d’avril 2005 à octobre 2006');
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
}
