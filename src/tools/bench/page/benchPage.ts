// Measures how fast the built page shows its figures and answers a filter, beside a page without a library that shows the
// same ones. Nothing here passes or fails: machines differ, so the ratios within one run count.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { toIndex } from '../../../loader/toIndex.ts';
import type { DatasetIndex } from '../../../model/dataset.ts';
import { findBrowser } from '../../browser.mjs';
import { makeFigures } from './makeFigures.ts';
import { PAGES } from './measuredPages.ts';
import type { MeasuredPage, Step } from './measuredPages.ts';
import { servePage } from './servePage.ts';

const { values } = parseArgs({
  options: {
    figures: { type: 'string', default: '14,10000,100000' },
    loads: { type: 'string', default: '5' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log('npm run bench:page [-- --figures 14,10000] [--loads 5]');
  process.exit(0);
}

const near = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CLOCK = readFileSync(near('pageClock.mjs'), 'utf8');
const COUNTRIES = 5;
type Times = Record<'firstMark' | Step, number[]>;

const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
console.log('milliseconds, the middle of some loads; first mark from the click on a link, the others until painted\n');
row('figures', 'page', 'first mark', 'choose', 'clear');
for (const count of values.figures.split(',').map(Number)) await measure(makeFigures(count), count);
await browser.close();

async function measure(corpus: DatasetIndex, count: number): Promise<void> {
  const served = await servePage(near('../../../../dist'), {
    '/data/index.json': JSON.stringify(toIndex(corpus)),
    '/bare.html': readFileSync(near('bare.html'), 'utf8'),
  });
  const all = PAGES.map((): Times => ({ firstMark: [], choose: [], clear: [] }));
  const countries = mostNamed(corpus);
  // The pages take turns, so that a busy moment of the machine hurts both; the first round warms up.
  for (let round = 0; round <= Number(values.loads); round += 1) {
    for (const [index, page] of PAGES.entries()) {
      const times = await load(browser, served.address, { page, countries: round === 1 ? countries : [] });
      if (round === 0) continue;
      for (const step of ['firstMark', 'choose', 'clear'] as const) all[index]?.[step].push(...times[step]);
    }
  }
  served.close();
  const middles = all.map((times) => [times.firstMark, times.choose, times.clear].map(middle));
  PAGES.forEach(({ name }, index) => row(count, name, ...(middles[index] ?? []).map((time) => time.toFixed(0))));
  row(count, 'times', ...(middles[0] ?? []).map((time, at) => (time / (middles[1]?.[at] ?? 1)).toFixed(1)));
}

type Visit = Readonly<{ page: MeasuredPage; countries: readonly string[] }>;

async function load(from: Browser, address: string, { page: measured, countries }: Visit): Promise<Times> {
  const context = await from.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript({ content: `window.firstMark = ${JSON.stringify(measured.firstMark)};${CLOCK}` });
  await page.goto(address + measured.path, { waitUntil: 'commit' });
  await page.waitForSelector(measured.firstMark, { state: 'attached', timeout: 120_000 });
  await page.waitForSelector(measured.ready, { state: 'attached' });
  await page.evaluate('pageClock.quiet()');
  const times: Times = { firstMark: [Number(await page.evaluate('pageClock.firstMark'))], choose: [], clear: [] };
  for (const country of countries) {
    for (const step of ['choose', 'clear'] as const) {
      await measured.before(page, step);
      times[step].push(Number(await page.evaluate(`pageClock.time(() => { ${measured.act(step, country)} })`)));
    }
  }
  await context.close();
  return times;
}

function mostNamed({ articles }: DatasetIndex): string[] {
  const counts = new Map<string, number>();
  for (const { iso3 } of articles.flatMap(({ figures }) => figures.flatMap(({ places }) => places))) {
    counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
  }
  const ordered = [...counts].sort((a, b) => b[1] - a[1]).map(([iso3]) => iso3);
  return ordered.slice(0, COUNTRIES);
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) / 2)] ?? 0;
}

function row(...cells: readonly (string | number)[]): void {
  console.log(cells.map((cell) => String(cell).padStart(12)).join(''));
}
