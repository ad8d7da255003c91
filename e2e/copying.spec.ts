import type { Locator } from '@playwright/test';
import { chart, expect, sourceOf, test } from './test.ts';

const VICTIMS = '003_4f2cdcae036ebb31:1650-victimes';

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

/** Where each button, tab, heading and paragraph in a part of the page stands. */
function placesIn(part: Locator): Promise<string[]> {
  return part.evaluate((root) =>
    [...root.querySelectorAll('button, [role=tab], h2, h3, p:not([role=status]), img, svg')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.tagName, x + window.scrollX, y + window.scrollY, width, height].map(String).join(' ');
    }),
  );
}

async function copyWithoutMoving(part: Locator, button: string, said: string) {
  const pressed = part.getByRole('button', { name: button, exact: true });
  await pressed.scrollIntoViewIfNeeded();
  // An article comes to rest at its quotation first.
  let before = await placesIn(part);
  await expect(async () => {
    const then = before;
    before = await placesIn(part);
    expect(before).toEqual(then);
  }).toPass();
  await pressed.click();
  await expect(part.getByText(said, { exact: true })).toBeVisible();
  expect(await placesIn(part)).toEqual(before);
}

test('after a copy of a sentence nothing has moved, and the next click is heard', async ({ page }) => {
  for (const lang of [
    { code: 'fr', sentence: 'Phrase', copy: 'Copier le texte', said: 'Copié', cite: 'Citer' },
    { code: 'en', sentence: 'Sentence', copy: 'Copy as text', said: 'Copied', cite: 'Cite' },
  ]) {
    await page.goto(`./?lang=${lang.code}&figure=${VICTIMS}`);
    await sourceOf(page).getByRole('button', { name: lang.sentence }).click();
    await copyWithoutMoving(sourceOf(page), lang.copy, lang.said);
    const tab = sourceOf(page).getByRole('tab', { name: lang.cite });
    await tab.scrollIntoViewIfNeeded();
    const box = await tab.boundingBox();
    await page.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2);
    await page.mouse.down();
    await expect(sourceOf(page).getByText(lang.said, { exact: true })).toHaveCount(0);
    expect(await tab.boundingBox()).toEqual(box);
    await page.mouse.up();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }
});

test('no copy button of the source moves anything', async ({ page }) => {
  await page.goto(`./?lang=en&figure=${VICTIMS}`);
  await copyWithoutMoving(sourceOf(page), 'Copy link to this figure', 'Link copied');
  await sourceOf(page).getByRole('tab', { name: 'Cite' }).click();
  await copyWithoutMoving(sourceOf(page), 'Copy the citation', 'Citation copied');
  await sourceOf(page).getByRole('tab', { name: 'Proof card' }).click();
  await sourceOf(page).getByRole('img').waitFor();
  await copyWithoutMoving(sourceOf(page), 'Copy as a picture', 'Picture copied');
});

test('no copy button of the page, of a chart or of its dialogs moves anything', async ({ page }) => {
  await page.goto('./?lang=en');
  await chart(page, 'By region').getByRole('button', { name: 'Export' }).waitFor();
  const main = page.locator('body');
  await copyWithoutMoving(main, 'Copy link to this view', 'Link copied');
  await copyWithoutMoving(chart(page, 'By region'), 'Copy link', 'Link copied');
  const choose = async (item: RegExp) => {
    await chart(page, 'By region').getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await choose(/^Citations/u);
  await copyWithoutMoving(page.getByRole('dialog'), 'Copy the citations', 'Citations copied');
  await page.keyboard.press('Escape');
  await choose(/^Embed/u);
  await copyWithoutMoving(page.getByRole('dialog'), 'Copy the snippet', 'Snippet copied');
});

test('a picture that is copied moves nothing in its chart', async ({ page }) => {
  for (const width of [1440, 700, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./?lang=fr');
    const byRegion = chart(page, 'Par région');
    const menu = byRegion.getByRole('button', { name: 'Exporter' });
    await menu.waitFor();
    const before = await placesIn(byRegion);
    await menu.click();
    await page.getByRole('menuitem', { name: /^Copier/u }).click();
    await expect(byRegion.getByRole('status')).toContainText('Copié');
    expect(await placesIn(byRegion)).toEqual(before);
    // Nor does what is said stand over the button.
    await menu.click({ trial: true });
  }
});
