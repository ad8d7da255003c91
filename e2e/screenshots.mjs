// Pictures of the built page: one for the README, and every state at three widths in both themes and languages to look at.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../src/tools/browser.mjs';

const README = '.readme/page.png';
const PICTURES = 'test-results/pictures';
const SOURCE = 'figure=003_4f2cdcae036ebb31:1650-victimes';
const STATES = {
  page: '',
  filtered: 'country=IDN,PRY&years=2003..2010',
  source: `country=IDN&${SOURCE}`,
  nothing: 'q=zzz&colour=red',
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
          const fullPage = state !== 'source';
          await picture({ search: `?lang=${language}&${search}`, size, colorScheme, path, fullPage });
        }
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}

async function picture({ search, size, colorScheme, path, fullPage = false }) {
  const page = await browser.newPage({ viewport: size, colorScheme, reducedMotion: 'reduce' });
  await page.goto(address + search, { waitUntil: 'networkidle' });
  await page.evaluate(() => globalThis.document.fonts.ready);
  await page.screenshot({ path, fullPage });
  await page.close();
  console.log(path);
}
