import AxeBuilder from '@axe-core/playwright';
import { expect, sourceOf, test } from './test.ts';

const WHOLE = '003_4f2cdcae036ebb31:1650-victimes';

test('the parts of a reading are drawn in the sentence and told in a list', async ({ page }) => {
  await page.goto(`./?figure=${WHOLE}`);
  const source = sourceOf(page);
  await source.getByRole('tab', { name: 'How this was read' }).click();
  const drawn = source.getByRole('figure').locator('[data-kind]');
  await expect(drawn).toHaveText([
    /^D'avril 2005 à octobre 2006\s*Period$/u,
    /^Indonésie\s*Place$/u,
    /^1650\s*Number$/u,
    /^victimes\s*What is counted$/u,
  ]);
  const terms = source.getByRole('tabpanel').getByRole('definition');
  await expect(terms).toHaveText([
    /1650.*1,650 \(stated\)/u,
    'none: the number stands alone',
    /victimes.*Victims \(stated\)/u,
    /Indonésie.*Indonesia \(stated\)/u,
    /D'avril 2005 à octobre 2006.*April 2005 – October 2006 \(stated\)/u,
  ]);
});

test('what is inferred leads to the words that it was taken from', async ({ page }) => {
  await page.goto('./?figure=004_05d1c4990382c3e3:environ-115-fonctionnaires-de-justice');
  const source = sourceOf(page);
  await source.getByRole('tab', { name: 'How this was read' }).click();
  const place = source.getByRole('tabpanel').getByRole('definition').filter({ hasText: 'Mexico' });
  await expect(place).toContainText('L’OIM forme les responsables du Chiapas');
  await expect(place).toContainText('(inferred, taken from the title)');
  await place.getByRole('button', { name: 'Show in the article' }).click();
  await expect(source.getByRole('tab', { name: 'Article' })).toHaveAttribute('aria-selected', 'true');
  const spot = source.getByRole('article').locator('[data-spot]').first();
  await expect(spot).toBeInViewport();
  await expect(spot).toContainText('Chiapas');
});

test('a whole leads to its shares and a share to its whole', async ({ page }) => {
  await page.goto(`./?figure=${WHOLE}`);
  const source = sourceOf(page);
  await expect(source.getByRole('term').filter({ hasText: 'Of these' })).toBeVisible();
  await source.getByRole('definition').getByRole('link', { name: "26 pour cent d'enfants" }).click();
  await expect(source.locator('mark')).toHaveText("26 pour cent d'enfants");
  await source.getByRole('definition').getByRole('link', { name: '1650 victimes' }).click();
  await expect(source.locator('mark')).toHaveText('1650 victimes');
});

test('the views are tabs for the keyboard, and Escape goes back to the mark', async ({ page }) => {
  await page.goto('./?country=IDN');
  const mark = page.getByRole('button', { name: /1,650 victims, Indonesia/u }).first();
  await mark.click();
  const source = sourceOf(page);
  await source.getByRole('tab', { name: 'Article' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(source.getByRole('tabpanel', { name: 'How this was read' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(source).toHaveCount(0);
  await expect(mark).toBeFocused();
});

for (const language of ['en', 'fr', 'es']) {
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 320],
  ] as const) {
    test(`no view has a violation or is too wide: ${language}, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`./?figure=${WHOLE}&lang=${language}`);
      const source = sourceOf(page);
      const tabs = source.getByRole('tab');
      await expect(tabs).toHaveCount(4);
      for (const view of [0, 1, 2, 3]) {
        await tabs.nth(view).click();
        if (view === 3) await expect(source.getByRole('img')).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .include('[aria-label][role=complementary], [role=dialog]')
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${view} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
        expect(await source.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBeLessThanOrEqual(0);
      }
    });
  }
}

test('on paper the article and how it was read both stand', async ({ page }) => {
  await page.goto(`./?figure=${WHOLE}`);
  const source = sourceOf(page);
  await expect(source.locator('mark')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(source.getByText('The sentence, and what was read in it')).toBeVisible();
  await expect(source.locator('mark')).toBeVisible();
});
