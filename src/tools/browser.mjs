import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium, Chrome and Edge are put by their installers, and under which names they are found. */
const PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
      join(process.env[variable] ?? 'C:\\', path),
    ),
  ),
};

/**
 * The path of a Chromium to test with: CHROMIUM_PATH, the one Playwright has downloaded, one of the system, else one that
 * is installed now (by Playwright, or by apt-get for root). Throws with the command to run where none of it works.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH leads nowhere: ${named}`);
  return named || (await playwrightsOwn()) || ofTheSystem() || (await installed());
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function ofTheSystem() {
  return (PLACES[process.platform] ?? PLACES.linux).find((path) => existsSync(path)) ?? null;
}

async function installed() {
  const playwright = join('node_modules', '@playwright', 'test', 'cli.js');
  console.error('No browser here: installing Chromium for the tests …');
  if (succeeds(process.execPath, [playwright, 'install', 'chromium'])) {
    const own = await playwrightsOwn();
    if (own) return own;
  }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    const install = () => succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    if (install() || (succeeds('apt-get', ['update']) && install())) {
      const system = ofTheSystem();
      if (system) return system;
    }
  }
  throw new Error(
    'no browser to test with: install Chrome or Chromium, or run `npx playwright install chromium`, or set CHROMIUM_PATH',
  );
}

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}
