import { readFile } from 'node:fs/promises';
import { expect, sourceOf, test } from './test.ts';

const UNDATED = '000_4c8aff4a994019c2:45-pour-cent-des-victimes';

test('a figure is cited in the style that the reader chooses, and the choice is kept', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`./?figure=${UNDATED}`);
  const source = sourceOf(page);
  await source.getByRole('tab', { name: 'Cite' }).click();
  const text = source.getByRole('group', { name: 'The citation' });
  await expect(text).toContainText('traite d’être humains [Press release]. (n.d.). Retrieved');
  await source.getByRole('radio', { name: 'Chicago note' }).check();
  await expect(text).toContainText('humains,” press release, n.d., accessed');
  await source.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(source.getByText('Citation copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('https://');
  expect(copied).not.toContain('#:~:');
  expect(copied).toContain('Quotation: “45 pour cent des victimes”.');
  await page.reload();
  await source.getByRole('tab', { name: 'Cite' }).click();
  await expect(source.getByRole('radio', { name: 'Chicago note' })).toBeChecked();
});

for (const [style, extension, holds] of [
  ['BibTeX', 'bib', /@misc\{000_4c8aff4a994019c2,(?![\s\S]*\s(?:year|date) = )/u],
  ['RIS', 'ris', /^TY {2}- ELEC\r\n[\s\S]*LA {2}- fr\r\n[\s\S]*ER {2}- \r\n$/u],
  ['CSL-JSON', 'json', /^\[\s+\{\s+"id": "000_4c8aff4a994019c2",\s+"type": "webpage"/u],
] as const) {
  test(`${style} is saved as a file`, async ({ page }) => {
    await page.goto(`./?figure=${UNDATED}`);
    const source = sourceOf(page);
    await source.getByRole('tab', { name: 'Cite' }).click();
    await source.getByRole('radio', { name: style }).check();
    const download = page.waitForEvent('download');
    await source.getByRole('button', { name: `Download as .${extension}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^citation_[\\w-]+_\\d{4}-\\d\\d-\\d\\d_[0-9a-f]{6}\\.${extension}$`, 'u'),
    );
    expect(await readFile(await file.path(), 'utf8')).toMatch(holds);
  });
}
