// Pictures of the built page: one for the README, and every state at three widths in both themes and languages to look at.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { CHARTS } from '../src/analysis/view.ts';
import { findBrowser } from '../src/tools/browser.mjs';
import { manyTimes } from './manyTimes.ts';

const README = '.readme/page.png';
const PICTURES = 'test-results/pictures';
const SOURCE = 'figure=003_4f2cdcae036ebb31:1650-victimes';
const STATES = {
  page: '',
  filtered: 'country=IDN,PRY&years=2003..2010',
  search: 'q=victimes',
  picked: `pick=${['003_4f2cdcae036ebb31:1650-victimes', '002_8f69bfc74880077c:54-victimes'].join(',')}`,
  source: `country=IDN&${SOURCE}`,
  nothing: 'q=zzz&colour=red',
  ...Object.fromEntries(CHARTS.map((chart) => [chart, `chart=${chart}`])),
  lanes: 'chart=by-year&height=region',
  measures: 'chart=coverage&cells=country-measure',
};
/** Those that stand in the window as a reader sees them; the others are as long as the page. */
const IN_WINDOW = new Set(['source', 'picked', 'lanes', 'measures', ...CHARTS]);
/** With ten thousand figures only what they change is worth a look. */
const MANY = {
  page: '',
  filtered: 'country=IDN',
  ...Object.fromEntries(CHARTS.map((chart) => [chart, `chart=${chart}`])),
};
const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 320, height: 640 },
];

const server = await preview({ preview: { host: '127.0.0.1', port: 0 } });
const address = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});

try {
  mkdirSync(PICTURES, { recursive: true });
  await picture({ search: `?lang=en&country=IDN&${SOURCE}`, size: SIZES[0], colorScheme: 'light', path: README });
  for (const size of SIZES) {
    for (const colorScheme of ['light', 'dark']) {
      for (const language of ['en', 'fr', 'es']) {
        for (const [state, search] of Object.entries(STATES)) {
          const path = `${PICTURES}/${state}-${size.width}-${colorScheme}-${language}.png`;
          const fullPage = !IN_WINDOW.has(state);
          await picture({ search: `?lang=${language}&${search}`, size, colorScheme, path, fullPage });
        }
      }
    }
  }
  for (const size of SIZES) {
    for (const [state, search] of Object.entries(MANY)) {
      const path = `${PICTURES}/many-${state}-${size.width}.png`;
      await picture({ search: `?lang=en&${search}`, size, colorScheme: 'light', path, isMany: true });
    }
  }
} finally {
  await browser.close();
  await server.close();
}

async function picture({ search, size, colorScheme, path, fullPage = false, isMany = false }) {
  const page = await browser.newPage({ viewport: size, colorScheme, reducedMotion: 'reduce' });
  if (isMany) await page.route('**/data/index.json', manyTimes);
  await page.goto(address + search, { waitUntil: 'networkidle' });
  await page.evaluate(() => globalThis.document.fonts.ready);
  if (fullPage) {
    // A window as long as the page: what is far from the window is not drawn.
    for (let round = 0; round < 3; round += 1) {
      const height = await page.evaluate(() => globalThis.document.documentElement.scrollHeight);
      await page.setViewportSize({ width: size.width, height: Math.min(height, 12_000) });
      await page.waitForTimeout(150);
    }
  }
  await page.screenshot({ path });
  await page.close();
  console.log(path);
}
