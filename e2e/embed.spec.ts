import { readFile } from 'node:fs/promises';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { manyTimes } from './manyTimes.ts';
import { chart, expect, test } from './test.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed this chart' });

async function openEmbed(page: Page, name: string): Promise<void> {
  await chart(page, name).getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Embed…' }).click();
  await expect(dialog(page).getByLabel('Snippet that holds the page')).toBeVisible();
}

async function savePage(page: Page): Promise<{ name: string; html: string }> {
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save the page (HTML)' }).click();
  const file = await download;
  await expect(dialog(page).getByText(`Saved as ${file.suggestedFilename()}`)).toBeVisible();
  return { name: file.suggestedFilename(), html: await readFile(await file.path(), 'utf8') };
}

/** The ids of marks that can be seen. */
async function idsOf(marks: Locator): Promise<string[]> {
  await expect(marks.first()).toBeVisible();
  return marks.evaluateAll((all) =>
    all
      .filter((mark) => mark.getBoundingClientRect().width > 0)
      .map((mark) => mark.getAttribute('data-figure') ?? '')
      .sort(),
  );
}

const visibleMarks = (frame: FrameLocator) => idsOf(frame.locator('svg [data-figure]').filter({ visible: true }));

/** A page of somebody else that shows a snippet, with the files beside it. Every other request is an error. */
async function hostOf(page: Page, snippet: string, files: Readonly<Record<string, string>> = {}): Promise<Page> {
  const host = await page.context().newPage();
  const base = new URL('./', page.url()).href;
  const asked: string[] = [];
  const held = new Map(Object.entries(files).map(([name, html]) => [`${base}host/${name}`, html]));
  const around = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Host</title></head><body style="margin:0"><main><h1>Host</h1>${snippet}</main></body></html>`;
  held.set(`${base}host/`, around);
  await host.route('**/*', (route) => {
    const url = route.request().url();
    const body = held.get(url);
    if (body === undefined) asked.push(url);
    return body === undefined ? route.abort() : route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  host.on('console', (message) => {
    // The tests' own recorder would like to run a script in the frame.
    const isRecorder = /^Blocked script execution/u.test(message.text());
    if (message.type() === 'error' && !isRecorder) asked.push(message.text());
  });
  await host.goto(`${base}host/`);
  await expect(host.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked).toEqual([]);
  host.on('close', () => expect(asked).toEqual([]));
  return host;
}

for (const [name, search] of [
  ['By region', '?lang=en'],
  ['By year', '?country=IDN&lang=en'],
  ['By year', '?height=region&lang=en'],
  ['Percentages', '?lang=en'],
] as const) {
  test(`snippet and file of "${name}" (${search}) hold the marks of the screen`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`./${search}`);
    const onScreen = await idsOf(chart(page, name).locator('[data-figure]'));
    await openEmbed(page, name);
    await dialog(page).getByRole('button', { name: 'Copy the snippet' }).click();
    await expect(dialog(page).getByText('Snippet copied')).toBeVisible();
    const frozen = await page.evaluate(() => navigator.clipboard.readText());
    expect(frozen).toBe(await dialog(page).getByLabel('Snippet that holds the page').inputValue());
    const { name: fileName, html } = await savePage(page);
    const short = await dialog(page).getByLabel('Snippet for the saved page').inputValue();

    for (const host of [await hostOf(page, frozen), await hostOf(page, short, { [fileName]: html })]) {
      const frame = host.frameLocator('iframe');
      expect(await visibleMarks(frame)).toEqual(onScreen);
      await host.close();
    }
  });
}

test('a mark leads to its sentence within the frame, from the snippet and from the file', async ({ page }) => {
  await page.goto('./?country=IDN&lang=en');
  await openEmbed(page, 'By region');
  const frozen = await dialog(page).getByLabel('Snippet that holds the page').inputValue();
  const { name, html } = await savePage(page);
  const short = await dialog(page).getByLabel('Snippet for the saved page').inputValue();
  for (const host of [await hostOf(page, frozen), await hostOf(page, short, { [name]: html })]) {
    const frame = host.frameLocator('iframe');
    const mark = frame.getByRole('link', { name: /1,650 victims, Indonesia/u });
    await mark.focus();
    await mark.press('Enter');
    const note = frame.locator('li:has(:target)');
    await expect(note.locator('mark', { hasText: '1650 victimes' })).toBeInViewport();
    await expect(note).toContainText("D'avril 2005 à octobre 2006");
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Figures stated, by region');
    await expect(host.getByRole('heading', { level: 1, name: 'Host' })).toBeAttached();
    await host.close();
  }
});

test('the frame fits its page at the chosen width, and nothing sticks out at 320 pixels', async ({ page }) => {
  await page.goto('./?lang=en');
  await openEmbed(page, 'By region');
  for (const [place, width] of [
    ['narrow', 320],
    ['column', 640],
    ['wide', 960],
  ] as const) {
    await dialog(page).getByLabel('Width where it will stand').selectOption(place);
    const host = await hostOf(page, await dialog(page).getByLabel('Snippet that holds the page').inputValue());
    await host.setViewportSize({ width, height: 800 });
    const size = await host
      .frameLocator('iframe')
      .locator('body')
      .evaluate((body) => ({
        width: body.scrollWidth,
        height: body.getBoundingClientRect().height,
        frame: innerHeight,
      }));
    expect(size.width).toBe(width);
    expect(size.height).toBeLessThanOrEqual(size.frame);
    expect(size.frame - size.height).toBeLessThan(80);
    await host.close();
  }
});

test('the page has no fault that axe finds, alone and in a frame, and none has the dialog', async ({ page }) => {
  await page.goto('./?lang=en');
  test.setTimeout(60_000);
  await openEmbed(page, 'By region');
  expect(await axeFaults(page)).toEqual([]);
  const { name, html } = await savePage(page);
  const snippet = await dialog(page).getByLabel('Snippet that holds the page').inputValue();
  // The sandbox would stop axe itself.
  const host = await hostOf(page, snippet.replace(/ sandbox="[^"]*"/u, ''), { [name]: html });
  for (const width of [320, 1200]) {
    await host.setViewportSize({ width, height: 900 });
    expect(await axeFaults(host)).toEqual([]);
  }
  await host.goto(new URL(name, host.url()).href);
  expect(await axeFaults(host)).toEqual([]);
  await host.close();
});

test('the preview is a picture of the page, and its language can be chosen', async ({ page }) => {
  await page.goto('./?country=IDN&lang=en');
  await openEmbed(page, 'By region');
  const picture = dialog(page).getByRole('region', { name: 'Preview' }).getByRole('img');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
  await dialog(page).getByLabel('Language of the file').selectOption('fr');
  await expect(dialog(page).getByLabel('Snippet that holds the page')).toHaveValue(/^<iframe title="Chiffres cités/u);
  const { html } = await savePage(page);
  expect(html).toContain('<html lang="fr">');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

test('ten thousand figures: the page says what its discs stand for', async ({ page }) => {
  test.setTimeout(90_000);
  await page.route('**/data/index.json', (route) => manyTimes(route).then(() => undefined));
  await page.goto('./?height=region&lang=en');
  for (const name of ['By year', 'Small multiples']) {
    await expect(chart(page, name).locator('[data-group]').first()).toBeVisible();
    await openEmbed(page, name);
    await expect(dialog(page)).toContainText('Many editors refuse so long a snippet');
    const { html } = await savePage(page);
    const host = await hostOf(page, '<iframe src="saved.html"></iframe>', { 'saved.html': html });
    const frame = host.frameLocator('iframe');
    await expect(frame.locator('body')).toContainText('a disc holds as many as its number says');
    const numbers = await frame
      .locator('svg')
      .last()
      .locator('[data-group]')
      .evaluateAll((groups) =>
        groups.map((group) => Number((group.querySelector('text')?.textContent ?? '1').replace(/\D/gu, ''))),
      );
    const drawn = await frame.locator('p', { hasText: 'a disc holds' }).textContent();
    const stated = Number(
      /^(?<number>[\d,]+) figures from/u.exec(drawn ?? '')?.groups?.['number']?.replaceAll(',', ''),
    );
    expect(stated).toBeGreaterThan(5000);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(stated);
    await host.close();
    await page.keyboard.press('Escape');
  }
});

for (const [style, extension, holds] of [
  ['BibTeX', 'bib', /^@misc\{[\s\S]*\n\}\n\n@misc\{[\s\S]*\n\}$/u],
  ['RIS', 'ris', /^TY {2}- ELEC\r\n[\s\S]*ER {2}- \r\n\r\nTY {2}- ELEC\r\n[\s\S]*ER {2}- \r\n$/u],
  ['CSL-JSON', 'json', /^\[\s+\{\s+"id"/u],
  ['APA 7', 'txt', /\[Press release\]\. \(n\.d\.\)\. Retrieved/u],
] as const) {
  test(`the sources of a chart are cited in ${style}, to copy and to save`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./?lang=en');
    await chart(page, 'By region').getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Citations…' }).click();
    const citations = page.getByRole('dialog', { name: 'Cite the sources of this chart' });
    await citations.getByRole('radio', { name: style }).check();
    // Four of the five articles state figures that stand by region.
    await expect(citations.getByRole('group', { name: 'The citations of 4 articles' })).toBeVisible();
    await citations.getByRole('button', { name: 'Copy the citations' }).click();
    await expect(citations.getByText('Citations copied')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const download = page.waitForEvent('download');
    await citations.getByRole('button', { name: `Download as .${extension}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^citations_by-region_[\\w-]+\\.${extension}$`, 'u'));
    const saved = await readFile(await file.path(), 'utf8');
    expect(saved).toMatch(holds);
    expect(saved.replaceAll('\r\n', '\n')).toBe(copied.replaceAll('\r\n', '\n'));
    expect(await axeFaults(page)).toEqual([]);
  });
}
