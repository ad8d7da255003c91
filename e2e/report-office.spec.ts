import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { chart, expect, sourceOf, test } from './test.ts';

const VICTIMS = '003_4f2cdcae036ebb31:1650-victimes';
const report = (page: Page) => page.getByRole('dialog', { name: 'Report' });

/** The victims of Indonesia as a figure, the chart of Indonesia, the victims' share; the ids of the marks on the screen. */
async function gather(page: Page): Promise<string[]> {
  await page.goto(`./?figure=${VICTIMS}&lang=en`);
  await sourceOf(page).getByRole('button', { name: 'Add to report' }).click();
  await page.goto('./?country=IDN&lang=en');
  const figure = chart(page, 'By region');
  await figure.getByRole('button', { name: 'Add to report' }).click();
  await expect(figure.locator('[data-figure]').first()).toBeVisible();
  const marks = await figure.locator('[data-figure]').all();
  await page.getByRole('button', { name: 'Report (2)' }).click();
  await report(page).getByRole('button', { name: 'Add a note' }).click();
  await report(page).getByRole('textbox', { name: 'Note' }).fill('Read <b>this</b> & that');
  return (await Promise.all(marks.map((mark) => mark.getAttribute('data-figure')))).map(String).sort();
}

async function saved(page: Page, scope: Locator, format: string) {
  const download = page.waitForEvent('download');
  await scope.getByRole('button', { name: format, exact: true }).first().click();
  const file = await download;
  await expect(scope.getByRole('status').filter({ hasText: file.suggestedFilename() })).toBeVisible();
  const bytes = await readFile(await file.path());
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
  return {
    name: file.suggestedFilename(),
    bytes,
    xml: Object.fromEntries(parts.filter(([path]) => /\.(?:xml|rels)$/u.test(path)).map(([k, v]) => [k, strFromU8(v)])),
    pictures: parts.filter(([path]) => path.endsWith('.png')).map(([, data]) => strFromU8(data)),
  };
}

/** Every part is read by the browser's own XML parser. */
async function faultyParts(page: Page, xml: Record<string, string>): Promise<string[]> {
  return page.evaluate(
    (all) =>
      all
        .filter(([, text]) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror'))
        .map(([path]) => path),
    Object.entries(xml),
  );
}

const textOf = (xml = '') =>
  xml
    .replace(/<\/(?:w|a):p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&');

/** The ids of the marks of a picture, as its own metadata name them. */
const marksOf = (png = '') =>
  (JSON.parse(/"figures":(?<ids>\[[^\]]*\])/u.exec(png)?.groups?.['ids'] ?? '[]') as string[]).sort();

/** The numbered marks of a picture by its alternative text: "[1] 1,650 victims, Indonesia, …". */
const numbersOf = (xml = '') =>
  [
    ...(/descr="(?<words>[^"]*)"/u.exec(xml)?.groups?.['words'] ?? '').matchAll(/\[(?<n>\d+)\] (?<start>[\d.,]+)/gu),
  ].map(({ groups }) => [groups?.['n'], groups?.['start']]);

// The victims come first, so their mark in the chart is [1]; then its marks in the order of the article.
const NUMBERED = [
  ['1', '1,650'],
  ['2', '3'],
];

test('Word: endnotes are numbered by first use, and the marks of the screen are those of the picture', async ({
  page,
}) => {
  const marks = await gather(page);
  const { name, xml, pictures } = await saved(page, report(page), 'Word');
  expect(name).toMatch(/^report_Cited-figures_\d{4}-\d\d-\d\d_[0-9a-f]{6}\.docx$/u);
  expect(await faultyParts(page, xml)).toEqual([]);
  expect(pictures.map(marksOf)).toEqual([marks]);
  const document = xml['word/document.xml'] ?? '';
  expect(numbersOf(document)).toEqual(expect.arrayContaining(NUMBERED));
  const references = [...document.matchAll(/<w:endnoteReference w:id="(?<id>\d+)"/gu)].map(
    ({ groups }) => groups?.['id'],
  );
  // One note for each mark of the chart; the victims have theirs where they are first cited, then a field with its number.
  expect(references).toEqual(marks.map((_, at) => String(at + 1)));
  expect(document).toContain('NOTEREF _RefNote1 ');
  const notes = textOf(xml['word/endnotes.xml'])
    .split('\n')
    .filter((line) => line.includes('iom.int'));
  expect(notes).toHaveLength(marks.length);
  expect(notes[0]).toContain('ont soigné 1650 victimes');
  expect(textOf(document)).toContain('Read <b>this</b> & that');
  expect(textOf(document)).toContain('Figures of one article may overlap; do not add them.');
});

test('PowerPoint: a slide for each chart, citations as notes, and the sources under the same numbers', async ({
  page,
}) => {
  const marks = await gather(page);
  const { name, xml, pictures } = await saved(page, report(page), 'PowerPoint');
  expect(name).toMatch(/\.pptx$/u);
  expect(await faultyParts(page, xml)).toEqual([]);
  expect(pictures.map(marksOf)).toEqual([marks]);
  // Title, the figure, the chart, the note, the sources.
  const slides = [1, 2, 3, 4, 5].map((at) => xml[`ppt/slides/slide${at}.xml`]);
  expect(xml['ppt/slides/slide6.xml']).toBeUndefined();
  expect(textOf(slides[1])).toContain('1,650 victims, Indonesia, April 2005 – October 2006 [1]');
  expect(numbersOf(slides[2])).toEqual(expect.arrayContaining(NUMBERED));
  expect(textOf(xml['ppt/notesSlides/notesSlide3.xml'])).toMatch(/\[1\] .*ont soigné 1650 victimes/u);
  expect(textOf(slides[3])).toContain('Read <b>this</b> & that');
  const listed = [...textOf(slides[4]).matchAll(/\[(?<n>\d+)\]\s*$/gmu)].map(({ groups }) => groups?.['n']);
  expect(listed).toEqual(marks.map((_, at) => String(at + 1)));
});

test('the same report gives the same bytes', async ({ page }) => {
  await gather(page);
  for (const format of ['Word', 'PowerPoint']) {
    const [first, second] = [await saved(page, report(page), format), await saved(page, report(page), format)];
    expect(second.name).toBe(first.name);
    expect(second.bytes.equals(first.bytes), format).toBe(true);
  }
});

test('a country brief tells in Word what cannot be cited of the country', async ({ page }) => {
  await page.goto('./?country=IDN&lang=en');
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const brief = page.getByRole('region', { name: 'Country brief' });
  const { name, xml, pictures } = await saved(page, brief, 'Word');
  expect(name).toContain('Country-brief-Indonesia');
  expect(pictures).toHaveLength(3);
  const text = textOf(xml['word/document.xml']);
  expect(text).toContain('What cannot be cited yet\nYears for which no article states a figure of Indonesia');
  // Figures tell years from 2003 (Paraguay) to 2006; the victims of Indonesia are of April 2005 to October 2006.
  expect(text).toContain('\nVictims: 2003–2004\n');
});

test('the citations of all articles of the report are shown, copied and saved', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await gather(page);
  await report(page).getByText('Citations of the articles').click();
  const text = report(page).getByRole('group', { name: 'The citations' });
  await expect(text).toContainText('[Press release]');
  await expect(text).toContainText('“1650 victimes”');
  await report(page).getByRole('radio', { name: 'BibTeX' }).check();
  await expect(text).toContainText('@misc{003_4f2cdcae036ebb31');
  await report(page).getByRole('button', { name: 'Copy the citations' }).click();
  await expect(report(page).getByText('Citations copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{003_4f2cdcae036ebb31/u);
  const download = page.waitForEvent('download');
  await report(page).getByRole('button', { name: 'Download as .bib' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^citations_Cited-figures_\d{4}-\d\d-\d\d_[0-9a-f]{6}\.bib$/u);
  expect(await readFile(await file.path(), 'utf8')).toContain('@misc{003_4f2cdcae036ebb31');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const widths = await report(page).evaluate((panel) => [panel.scrollWidth, panel.clientWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
});

test('where the browser cannot draw a picture, the report says so, and can be tried again', async ({ page }) => {
  await gather(page);
  await page.evaluate(() => {
    Object.assign(HTMLCanvasElement.prototype, { toBlob: (done: BlobCallback) => done(null) });
  });
  await report(page).getByRole('button', { name: 'Word', exact: true }).first().click();
  await expect(report(page).getByRole('status').first()).toContainText(
    'The report could not be made: this browser cannot draw so large a picture',
  );
  await expect(report(page).getByRole('button', { name: 'Word', exact: true }).first()).toBeEnabled();
});

test.describe('without a connection', () => {
  test.use({ expectedErrors: [/Failed to load resource/u] });

  test('a report whose parts cannot be loaded says so', async ({ page }) => {
    await gather(page);
    await page.route(/\/toPptxReport-/u, (route) => route.abort());
    await report(page).getByRole('button', { name: 'PowerPoint', exact: true }).first().click();
    await expect(report(page).getByRole('status').first()).toContainText(
      'The report could not be made: a part of the page could not be loaded. Check the connection',
    );
  });
});

test('with one country chosen its brief is a single click, the same file as from the report', async ({ page }) => {
  await page.goto('./?country=IDN&lang=en');
  const filters = page.getByRole('region', { name: 'Filters' });
  const { name, xml } = await saved(page, filters, 'Country brief: Indonesia (Word)');
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  const same = await saved(page, page.getByRole('region', { name: 'Country brief' }), 'Word');
  expect(name).toBe(same.name);
  expect(xml['word/document.xml']).toBe(same.xml['word/document.xml']);
  expect(xml['word/document.xml']).toContain('1650 victimes');

  await page.goto('./?country=IDN,KHM&lang=en');
  await expect(chart(page, 'By region').locator('[data-figure]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Country brief/u })).toHaveCount(0);
});
