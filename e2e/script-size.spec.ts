import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chart, expect, rows, test } from './test.ts';

const ASSETS = new URL('../dist/assets/', import.meta.url);
const FIGURES_AS_TEXT = 90_000;
const WITH_CHARTS = 220_000;
const LANGUAGES = ['en', 'fr', 'es'];

const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
const codeOf = (name: string) => readFileSync(new URL(name, ASSETS));
const named = (start: string) => scripts.filter((name) => name.startsWith(`${start}-`));

/** These scripts with all that they import at once; what they import later stays aside. */
function withImports(names: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const imports = codeOf(name)
      .toString()
      .matchAll(/(?:from|import)\s*["'`]\.\/(?<file>[^"'`]+\.js)["'`]/gu);
    for (const { groups } of imports) if (groups?.file !== undefined) add(groups.file);
  };
  names.forEach(add);
  return [...found];
}

function bytesOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(codeOf(name)).length, 0);
}

/** The scripts for the figures as text, in one language. */
function firstScripts(language: string): string[] {
  // What the template names is asked for once the first text has been painted.
  const html = readFileSync(new URL('../index.html', ASSETS), 'utf8').replace(/<template[\s\S]*<\/template>/u, '');
  const entries = [...html.matchAll(/(?:src|href)="\.\/assets\/(?<file>[^"]+\.js)"/gu)];
  const words = named(`words-${language}`);
  expect(words).toHaveLength(1);
  return withImports([...entries.map(({ groups }) => groups?.file ?? ''), ...words]);
}

function chartScripts(language: string): string[] {
  const names = ['charts', 'ByRegionChart', 'ByYearChart', 'PercentagesChart', `more-${language}`];
  const charts = names.flatMap(named);
  expect(charts).toHaveLength(names.length);
  return withImports([...firstScripts(language), ...charts]);
}

for (const language of LANGUAGES) {
  test(`the figures stand as text after 90 kB of script, the charts after 220 kB: ${language}`, async ({
    page,
    expectedErrors,
  }) => {
    expectedErrors.push(/ERR_FAILED|dynamically imported module/u);
    const first = firstScripts(language);
    expect(bytesOf(first)).toBeLessThanOrEqual(FIGURES_AS_TEXT);
    await page.route('**/*.js', (route) => {
      const isFirst = first.some((name) => route.request().url().endsWith(name));
      return isFirst ? route.continue() : new Promise(() => undefined);
    });
    await page.goto(`./?lang=${language}`);
    await expect(rows(page).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);

    const all = chartScripts(language);
    expect(bytesOf(all)).toBeLessThanOrEqual(WITH_CHARTS);
    await page.unroute('**/*.js');
    await page.route('**/*.js', (route) =>
      all.some((name) => route.request().url().endsWith(name)) ? route.continue() : new Promise(() => undefined),
    );
    await page.reload();
    const region = { en: 'By region', fr: 'Par région', es: 'Por región' }[language] ?? '';
    await expect(chart(page, region).getByRole('button').first()).toBeVisible();
  });
}
