import { chart, expect, rows, sourceOf, test } from './test.ts';

test('a country is chosen with the keyboard alone', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Country', exact: true }).focus();
  await page.keyboard.type('parag');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/country=PRY/u);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('Enter chooses the first match of what is typed, once and again; Escape and Backspace do as ever', async ({
  page,
}) => {
  await page.goto('./?lang=fr');
  const country = page.getByRole('combobox', { name: 'Pays', exact: true });
  await country.focus();
  await page.keyboard.type('para');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/country=PRY/u);
  await expect(country).toHaveAttribute('placeholder', 'Paraguay');
  await expect(country).toHaveValue('');
  await page.keyboard.type('indo');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/country=PRY,IDN/u);
  await expect(country).toHaveAttribute('placeholder', '2 choisis');
  // Backspace takes back what is typed, not what is chosen; nothing typed, Enter chooses nothing new.
  await page.keyboard.type('xq');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(country).toHaveValue('');
  await page.keyboard.press('Backspace');
  await expect(page.locator('[role=option][data-active-item]')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/country=PRY,IDN/u);
  await page.keyboard.type('arg');
  await expect(page.getByRole('option', { name: /Argentine/u })).toHaveAttribute('data-active-item', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(page).toHaveURL(/country=PRY,IDN/u);
  await page.keyboard.type('para');
  await expect(page.getByRole('option', { name: /Paraguay/u })).toHaveAttribute('data-active-item', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/country=IDN/u);
  await expect(country).toHaveAttribute('placeholder', 'Indonésie');
});

test('from the top of the page to a sentence and back without a mouse', async ({ page }) => {
  await page.goto('./?country=IDN');
  await expect(chart(page, 'By region').getByRole('button', { name: /1,650/u })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the figures' })).toBeFocused();
  await page.keyboard.press('Enter');
  const marks = chart(page, 'By region').locator('[role=button][data-figure]');
  await expect(marks.first()).toBeVisible();
  for (let step = 0; step < 24 && !(await marks.and(page.locator(':focus')).count()); step += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Home');
  for (let step = 0; step < 4; step += 1) {
    if (await chart(page, 'By region').getByRole('button', { name: /1,650/u }).and(page.locator(':focus')).count())
      break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  await expect(sourceOf(page).locator('mark')).toHaveText('1650 victimes');
  await expect(sourceOf(page).getByRole('heading', { name: 'Source' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(sourceOf(page).locator('mark')).toHaveText("26 pour cent d'enfants");
  await page.keyboard.press('Escape');
  await expect(sourceOf(page)).toHaveCount(0);
  await expect(chart(page, 'By region').getByRole('button', { name: /1,650/u })).toBeFocused();
});

test('Escape in an open list closes the list and not the source', async ({ page }) => {
  await page.goto('./?figure=003_4f2cdcae036ebb31:1650-victimes');
  await expect(sourceOf(page).locator('mark')).toBeVisible();
  await page.getByRole('combobox', { name: 'Country', exact: true }).click();
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(0);
  await expect(sourceOf(page)).toBeVisible();
});

test('rows of the table open with Enter', async ({ page }) => {
  await page.goto('./');
  await rows(page)
    .getByRole('button', { name: /1,650 victims/u })
    .focus();
  await page.keyboard.press('Enter');
  await expect(sourceOf(page).locator('mark')).toHaveText('1650 victimes');
});
