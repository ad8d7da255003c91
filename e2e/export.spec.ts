import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { chart, expect, test } from './test.ts';

/** Chooses a format in the Export menu of a chart, by keyboard, and gives back the file. */
async function exported(page: Page, figure: Locator, format: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: format }).press('Enter');
  const file = await download;
  await expect(figure.getByRole('status')).toContainText(file.suggestedFilename());
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The ids of the marks on the screen. */
async function marksOf(figure: Locator): Promise<string[]> {
  await expect(figure.locator('[data-figure]').first()).toBeVisible();
  const marks = await figure.locator('[data-figure]').all();
  return (await Promise.all(marks.map((mark) => mark.getAttribute('data-figure')))).map(String).sort();
}

type Svg = Readonly<{
  error: boolean;
  marks: string[];
  text: string;
  metadata: string;
  outside: string[];
  fonts: number;
}>;

/** Reads an SVG file as a strict XML parser does, and measures it on an empty page, with no fonts but its own. */
async function readSvg(page: Page, svg: string): Promise<Svg> {
  const empty = await page.context().newPage();
  return empty.evaluate(async (source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
    const root = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
    document.body.append(root);
    await document.fonts.ready;
    const frame = root.getBoundingClientRect();
    const outside = [...root.querySelectorAll('text')].filter((text) => {
      const box = text.getBoundingClientRect();
      return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1;
    });
    const read = {
      error: parsed.querySelector('parsererror') !== null,
      marks: [...root.querySelectorAll('[data-figure]')].map((mark) => mark.getAttribute('data-figure') ?? '').sort(),
      text: [...root.querySelectorAll('text')].map((text) => text.textContent).join(' '),
      metadata: root.querySelector('metadata')?.textContent ?? '',
      outside: outside.map((text) => text.textContent ?? ''),
      fonts: root.querySelector('style')?.textContent?.match(/url\(data:font\/woff2/g)?.length ?? 0,
    };
    root.remove();
    return read;
  }, svg);
}

function textChunks(png: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    if (png.toString('latin1', at + 4, at + 8) === 'iTXt') {
      const end = data.indexOf(0);
      texts.set(data.toString('latin1', 0, end), data.toString('utf8', end + 5));
    }
    at += 12 + length;
  }
  return texts;
}

for (const [name, topic] of [
  ['By region', 'by-region'],
  ['By year', 'by-year'],
  ['Percentages', 'percentages'],
] as const) {
  test(`SVG of "${name}" holds the marks of the screen, its sources and its filter`, async ({ page }) => {
    await page.goto('./?country=IDN');
    const figure = chart(page, name);
    const onScreen = await marksOf(figure);
    expect(onScreen.length).toBeGreaterThan(0);
    const { name: fileName, bytes } = await exported(page, figure, /^SVG/u);
    expect(fileName).toMatch(new RegExp(`^${topic}_IDN_2005-2006_\\d{4}-\\d\\d-\\d\\d_[0-9a-f]{6}\\.svg$`, 'u'));
    const svg = await readSvg(page, bytes.toString('utf8'));
    expect(svg.error).toBe(false);
    expect(svg.marks).toEqual(onScreen);
    expect(svg.outside).toEqual([]);
    expect(svg.fonts).toBeGreaterThan(2);
    expect(svg.text).toContain('Indonesia');
    expect(svg.text).toContain("Le rapport de l'ASEAN et l'OIM sur la traite d'êtres humains");
    expect(svg.text).toContain('https://www.iom.int/news/asean-and-iom-launch-human-trafficking-report');
    const metadata = JSON.parse(svg.metadata) as { figures: string[]; view: string };
    expect([...metadata.figures].sort()).toEqual(onScreen);
    expect(new URL(metadata.view).searchParams.get('country')).toBe('IDN');
    expect(new URL(metadata.view).searchParams.get('lang')).toBe('en');
    expect(svg.text).toMatch(/State of the view: \?\S*country=IDN/u);
    expect(svg.text).not.toContain('127.0.0.1');
  });
}

test('the exported picture prints the sentence behind the mark at 1,650', async ({ page }) => {
  await page.goto('./?country=IDN&measure=victims');
  const { bytes } = await exported(page, chart(page, 'By region'), /^SVG/u);
  const { text } = await readSvg(page, bytes.toString('utf8'));
  expect(text).toContain('1,650 victims');
  expect(text).toMatch(/D'avril 2005 à octobre 2006, .* ont soigné\s+1650 victimes, dont 26 pour cent d'enfants/u);
});

test('a picture of all figures holds every sentence, or stands on one page', async ({ page }) => {
  await page.goto('./');
  const figure = chart(page, 'By year');
  const heightOf = (png: Buffer) => (png.readUInt32BE(20) / 300) * 2.54;
  const { bytes } = await exported(page, figure, /^SVG/u);
  const { text } = await readSvg(page, bytes.toString('utf8'));
  expect(text).not.toContain('in the metadata');
  await figure.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitemradio', { name: 'one page' }).click();
  await page.keyboard.press('Escape');
  const onePage = await exported(page, figure, /^PNG/u);
  expect(heightOf(onePage.bytes)).toBeLessThanOrEqual(24.1);
});

test('no text of a PNG is left blank for want of its font', async ({ page }) => {
  await page.goto('./?lang=fr');
  const figure = chart(page, 'Pourcentages');
  const png = await exported(page, figure, /^PNG/u);
  const svg = await exported(page, figure, /^SVG/u);
  const blank = await page.evaluate(
    async ({ base64, markup }) => {
      const drawing = new DOMParser().parseFromString(markup, 'image/svg+xml');
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const scale = image.width / Number(drawing.documentElement.getAttribute('viewBox')!.split(' ')[2]);
      const texts = [...drawing.querySelectorAll('#heading text, #notes text')].filter((text) =>
        text.hasAttribute('x'),
      );
      const isBlank = (text: Element) => {
        const [x, y] = [Number(text.getAttribute('x')) * scale, Number(text.getAttribute('y')) * scale];
        const { data } = context.getImageData(x, y - 9 * scale, 30 * scale, 9 * scale);
        return !data.some((value, at) => at % 4 === 0 && value < 140);
      };
      return { texts: texts.length, blank: texts.filter(isBlank).map((text) => text.textContent) };
    },
    { base64: png.bytes.toString('base64'), markup: svg.bytes.toString('utf8').replace(/<style>.*?<\/style>/su, '') },
  );
  expect(blank.texts).toBeGreaterThan(8);
  expect(blank.blank).toEqual([]);
});

test('PNG is drawn at 300 dpi and carries its description, sources and view', async ({ page }) => {
  await page.goto('./?country=IDN');
  const figure = chart(page, 'By region');
  const { bytes } = await exported(page, figure, /^PNG/u);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  const width = bytes.readUInt32BE(16);
  expect(width).toBeGreaterThan(1850);
  const physical = bytes.indexOf('pHYs', 0, 'latin1');
  expect(Math.round((width / bytes.readUInt32BE(physical + 4)) * 100)).toBe(16);
  const texts = textChunks(bytes);
  expect(texts.get('Description')).toContain('1,650 victims, Indonesia, April 2005 – October 2006');
  expect(texts.get('Source')).toContain("Le rapport de l'ASEAN");
  const state = JSON.parse(texts.get('x-cited-figures') ?? '{}') as { figures: string[] };
  expect([...state.figures].sort()).toEqual(await marksOf(figure));
  const drawn = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    if (!context) return 0;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
    return dark / (data.length / 4);
  }, bytes.toString('base64'));
  expect(drawn).toBeGreaterThan(0.01);
});

test('CSV holds a row for every figure that the page shows, and its filter', async ({ page }) => {
  await page.goto('./?country=IDN');
  const { bytes } = await exported(page, chart(page, 'By region'), /^CSV \(semicolon\)/u);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header = '', ...rows] = bytes.toString('utf8').trim().split('\r\n');
  expect(header.replace('\ufeff', '').split(';')).toContain('data_version');
  expect(rows.length).toBe(await page.getByRole('table').locator('tbody tr').count());
  expect(rows.every((row) => row.includes('country=IDN'))).toBe(true);
});

test('the menu of the table says what its pictures show; that of a chart has nothing to say', async ({ page }) => {
  await page.goto('./?country=IDN&lang=en');
  await chart(page, 'By year').getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('menuitem', { name: /^PNG/u })).toBeVisible();
  await expect(page.getByText('Pictures show these figures by region')).toHaveCount(0);
  await page.keyboard.press('Escape');
  const table = page.getByRole('heading', { name: 'Table of the figures' }).locator('..');
  await table.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('group', { name: 'Pictures show these figures by region' })).toContainText('PNG');
});

test('an export that fails says why, and the page stands', async ({ page }) => {
  await page.goto('./?country=IDN');
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const figure = chart(page, 'By region');
  await figure.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /^PNG/u }).click();
  await expect(figure.getByRole('status')).toContainText(
    'The export failed: this browser cannot draw so large a picture',
  );
  await expect(figure.getByRole('button', { name: /1,650 victims/u })).toBeVisible();
});
