import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { chart, expect, test } from './test.ts';

type Saved = Readonly<{ name: string; bytes: Buffer }>;

/** Chooses a format in the Export menu of a chart and gives back the file. */
async function saved(page: Page, name: string, format: RegExp): Promise<Saved> {
  const figure = chart(page, name);
  await figure.getByRole('button', { name: /^Export/u }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).click();
  const file = await download;
  await expect(figure.getByRole('status')).toContainText(file.suggestedFilename());
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function marksOf(page: Page, name: string): Promise<string[]> {
  const figure = chart(page, name);
  await expect(figure.locator('[data-figure]').first()).toBeVisible();
  const marks = await figure.locator('[data-figure]').all();
  return (await Promise.all(marks.map((mark) => mark.getAttribute('data-figure')))).map(String).sort();
}

function partsOf(bytes: Buffer): Record<string, string> {
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
  return Object.fromEntries(parts.map(([path, data]) => [path, path.endsWith('.png') ? '' : strFromU8(data)]));
}

/** Every part of an Office file is read by the browser's own XML parser. */
async function faultyParts(page: Page, parts: Record<string, string>): Promise<string[]> {
  const xml = Object.entries(parts).filter(([path]) => /\.(?:xml|rels)$/u.test(path));
  return page.evaluate(
    (all) =>
      all
        .filter(([, text]) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror'))
        .map(([path]) => path),
    xml,
  );
}

const textOf = (xml: string) =>
  xml
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, '&')
    .replace(/&gt;/gu, '>')
    .replace(/\s+/gu, ' ');

test('the menu of a chart offers every format by its name, and a size with a preview', async ({ page }) => {
  await page.goto('./?country=IDN');
  await chart(page, 'By region')
    .getByRole('button', { name: /^Export/u })
    .click();
  for (const name of ['PNG', 'SVG', 'PDF', 'PowerPoint', 'Word', 'Excel', 'CSV', 'JSON', 'Copy', 'Size and preview']) {
    await expect(page.getByRole('menuitem', { name: new RegExp(`^${name}`, 'u') }).first()).toBeVisible();
  }
});

test('JSON holds the figures of the page with their quotations, and the ids of the marks', async ({ page }) => {
  await page.goto('./?country=IDN');
  const marks = await marksOf(page, 'By region');
  const { name, bytes } = await saved(page, 'By region', /^JSON/u);
  expect(name).toMatch(/^by-region_IDN_2005-2006_.*\.json$/u);
  const read = JSON.parse(bytes.toString('utf8')) as {
    figures: { id: string; number: number | null; value: { low: number | null }; quote: { exact: string } }[];
    view: { link: string };
  };
  const drawn = read.figures.filter(({ number }) => number !== null).map(({ id }) => id);
  expect([...drawn].sort()).toEqual(marks);
  const victims = read.figures.find(({ quote }) => quote.exact === '1650 victimes');
  expect(victims?.value.low).toBe(1650);
  expect(read.view.link).toContain('country=IDN');
});

test('Excel has four sheets with real numbers, and a row for each figure', async ({ page }) => {
  await page.goto('./?country=IDN');
  const marks = await marksOf(page, 'By region');
  const { bytes } = await saved(page, 'By region', /^Excel/u);
  const parts = partsOf(bytes);
  expect(await faultyParts(page, parts)).toEqual([]);
  const workbook = parts['xl/workbook.xml'] ?? '';
  for (const sheet of ['Readme', 'Figures', 'Articles', 'Dictionary']) expect(workbook).toContain(`name="${sheet}"`);
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>(?<text>[^<]*)</gu)];
  const all = strings.map(({ groups }) => groups?.text);
  for (const id of marks) expect(all).toContain(id);
  const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
  expect(sheet).toMatch(/<c r="C\d+"[^>]*><v>1650<\/v>/u);
  expect(sheet).toContain('state="frozen"');
});

test('Word has the picture with its words, a table, and a footnote with the sentence of each figure', async ({
  page,
}) => {
  await page.goto('./?country=IDN');
  const marks = await marksOf(page, 'By region');
  const { bytes } = await saved(page, 'By region', /^Word/u);
  const parts = partsOf(bytes);
  expect(await faultyParts(page, parts)).toEqual([]);
  const document = parts['word/document.xml'] ?? '';
  expect(document).toMatch(/descr="[^"]*1,650 victims, Indonesia/u);
  const references = document.match(/<w:footnoteReference /gu) ?? [];
  expect(references).toHaveLength(marks.length);
  expect(textOf(document)).toContain('1,650 victims');
  const notes = textOf(parts['word/footnotes.xml'] ?? '');
  expect(notes).toContain("dont 26 pour cent d'enfants");
  expect(notes).toContain('https://www.iom.int/news/asean-and-iom-launch-human-trafficking-report');
});

test('PowerPoint has the picture with its words, the figures as a table, and citations as notes', async ({ page }) => {
  await page.goto('./?country=IDN');
  const { bytes } = await saved(page, 'By region', /^PowerPoint/u);
  const parts = partsOf(bytes);
  expect(await faultyParts(page, parts)).toEqual([]);
  expect(parts['ppt/slides/slide1.xml']).toMatch(/descr="[^"]*1,650 victims, Indonesia/u);
  expect(textOf(parts['ppt/notesSlides/notesSlide1.xml'] ?? '')).toContain("dont 26 pour cent d'enfants");
  expect(textOf(parts['ppt/slides/slide2.xml'] ?? '')).toContain('1,650 victims');
  expect(Object.keys(parts).some((path) => path.startsWith('ppt/charts/'))).toBe(false);
});

test('PowerPoint gives exact counts a chart that can be edited', async ({ page }) => {
  await page.goto('./?country=IDN&measure=victims');
  const { bytes } = await saved(page, 'By region', /^PowerPoint/u);
  const parts = partsOf(bytes);
  expect(parts['ppt/charts/chart1.xml']).toMatch(/<c:v>1650<\/c:v>/u);
});

test('PDF is vector: its text can be selected, French spaces and signs are right', async ({ page }) => {
  await page.goto('./?lang=fr');
  const figure = chart(page, 'Par région');
  await figure.getByRole('button', { name: /^Exporter/u }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^PDF/u }).click();
  const bytes = await readFile(await (await download).path());
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const content = await (await pdf.getPage(1)).getTextContent({ disableNormalization: true });
  const text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect(text).toMatch(/1\s650 victimes/u);
  expect(text).toContain('≈');
  expect(text).toContain('plus de 80 représentants officiels');
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: 'Chiffres cités, par région' });
  expect(bytes.toString('latin1')).not.toContain('/Subtype /Image');
});

test('the table is exported in every format, as a picture by region', async ({ page }) => {
  await page.goto('./?country=IDN');
  const button = page
    .locator('#table-heading')
    .locator('..')
    .getByRole('button', { name: /^Export/u });
  await button.click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^SVG/u }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^table_IDN_/u);
  expect((await readFile(await file.path())).toString('utf8')).toContain('1,650 victims');
});

test('the preview is the SVG that the file will hold, in the size and language chosen', async ({ page }) => {
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL);
    const blobs: (Blob | MediaSource)[] = [];
    URL.createObjectURL = (made) => make((blobs.push(made), made));
    Object.assign(window, { blobs });
  });
  await page.goto('./?country=IDN');
  const figure = chart(page, 'By region');
  await figure.getByRole('button', { name: /^Export/u }).click();
  await page.getByRole('menuitem', { name: /^Size and preview/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Format').selectOption({ label: 'SVG (drawing)' });
  await dialog.getByLabel('Size').selectOption({ label: 'Square (1080 pixels)' });
  await dialog.getByLabel('Language of the file').selectOption('fr');
  const picture = dialog.getByRole('img');
  await expect(picture).toHaveAttribute('alt', /1.650 victimes, Indonésie/u);
  await expect(dialog.getByRole('region', { name: 'Preview' }).getByRole('status')).toContainText('Smallest type');
  const shown = await page.evaluate(() => (window as unknown as { blobs: Blob[] }).blobs.at(-1)?.text());
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const file = await download;
  const svg = (await readFile(await file.path())).toString('utf8');
  expect(svg).toBe(shown);
  expect(svg).toContain('width="28.575cm" height="28.575cm"');
  expect(svg).toContain('Chiffres cités, par région');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the preview of other formats is what they will hold: the beginning of a CSV, rows, the picture of a document', async ({
  page,
}) => {
  await page.goto('./?country=IDN');
  await chart(page, 'By region')
    .getByRole('button', { name: /^Export/u })
    .click();
  await page.getByRole('menuitem', { name: /^Size and preview/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const preview = dialog.getByRole('region', { name: 'Preview' });
  await dialog.getByLabel('Format').selectOption({ label: 'CSV' });
  await dialog.getByLabel('Separator').selectOption({ label: 'Semicolon' });
  await expect(preview.locator('pre')).toContainText('id;number_on_chart;');
  const shown = await preview.locator('pre').textContent();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  const file = await readFile(await (await download).path());
  expect(new TextDecoder().decode(file).startsWith(shown ?? 'nothing')).toBe(true);
  await dialog.getByLabel('Format').selectOption({ label: 'Excel (workbook)' });
  await expect(preview.getByRole('cell', { name: '1650', exact: true }).first()).toBeVisible();
  await dialog.getByLabel('Format').selectOption({ label: 'Word (figure, table, footnotes)' });
  await expect(preview.getByRole('img')).toHaveAttribute('alt', /1.650 victims, Indonesia/u);
  await expect(preview.getByRole('status')).toContainText('footnote with the sentence of each');
});

test('a copy holds the picture, its caption as HTML, and plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?country=IDN');
  const figure = chart(page, 'By region');
  await figure.getByRole('button', { name: /^Export/u }).click();
  await page.getByRole('menuitem', { name: /^Copy/u }).click();
  await expect(figure.getByRole('status')).toContainText('Copied');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { types: item?.types, html: await text('text/html'), text: await text('text/plain') };
  });
  expect(copied.types).toEqual(expect.arrayContaining(['image/png', 'text/html', 'text/plain']));
  expect(copied.text).toContain("dont 26 pour cent d'enfants");
  expect(copied.html).toContain('<img');
});

test('where the clipboard is closed, the page says so', async ({ page }) => {
  await page.goto('./?country=IDN');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  const figure = chart(page, 'By region');
  await figure.getByRole('button', { name: /^Export/u }).click();
  await page.getByRole('menuitem', { name: /^Copy/u }).click();
  await expect(figure.getByRole('status')).toContainText('does not let the page write to the clipboard');
});

test('the same state gives the same bytes', async ({ page }) => {
  await page.goto('./?country=IDN');
  for (const format of [/^Word/u, /^PowerPoint/u, /^Excel/u, /^PDF/u]) {
    const first = await saved(page, 'By region', format);
    const second = await saved(page, 'By region', format);
    expect(second.name).toBe(first.name);
    expect(second.bytes.equals(first.bytes), String(format)).toBe(true);
  }
});
