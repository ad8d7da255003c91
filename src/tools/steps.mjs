import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';

const UNIT_REPORT = join('node_modules', '.cache', 'cited-figures', 'unit.json');
const PAGE_REPORT = join('node_modules', '.cache', 'cited-figures', 'page.json');

/** The checks of `npm test` in order. A report tells how many tests a step ran; a step without one counts as one. */
const STEPS = [
  { name: 'types', run: (root) => npm(root, ['run', '-s', 'check:types']) },
  { name: 'lint', run: (root) => npm(root, ['run', '-s', 'check:lint']) },
  { name: 'format', run: (root) => npm(root, ['run', '-s', 'check:format']) },
  { name: 'imports', run: (root) => npm(root, ['run', '-s', 'check:imports']) },
  {
    name: 'unit tests',
    report: UNIT_REPORT,
    run: (root) =>
      tool(root, 'vitest/vitest.mjs', [
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${UNIT_REPORT}`,
      ]),
  },
  { name: 'build', run: (root) => build(root, []) },
  { name: 'browser', run: prepareBrowser },
  {
    name: 'page tests',
    report: PAGE_REPORT,
    run: (root) =>
      tool(root, '@playwright/test/cli.js', ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: join(root, PAGE_REPORT),
      }),
  },
];

/** Runs all checks, stops at the first that fails, and closes with `N passed, N failed`. */
export async function test(root) {
  let passed = 0;
  for (const { name, report, run } of STEPS) {
    console.log(`\n=== ${name}`);
    if (report) prepareReport(root, report);
    const code = await run(root);
    const counts = (report && countsIn(join(root, report))) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
    passed += counts.passed;
    if (code === 0) continue;
    console.error(`\nfailed: ${name}`);
    console.log(`${passed} passed, ${Math.max(1, counts.failed)} failed`);
    return 1;
  }
  console.log(`\n${passed} passed, 0 failed`);
  return 0;
}

/** Builds the page with its data into `dist/`. */
export function build(root, args) {
  return tool(root, 'vite/bin/vite.js', ['build', ...args]);
}

/** Runs the command line of the loader. */
export function figures(root, args) {
  return typescript(root, join('src', 'loader', 'cli.ts'), args);
}

/** Makes the file of an export without a browser. */
export function exportFile(root, args) {
  return typescript(root, join('src', 'export-command', 'cli.ts'), args);
}

/** Reads the golden articles and prints how well they were read. */
export function evaluate(root) {
  return typescript(root, join('src', 'tools', 'evaluate', 'evaluate.ts'), []);
}

/** Measures how fast articles are read, beside others that read the same text. */
export function bench(root, args) {
  return run(root, process.execPath, [
    '--expose-gc',
    '--import',
    'tsx',
    join('src', 'tools', 'bench', 'bench.ts'),
    ...args,
  ]);
}

/** Builds the page, and measures how fast it shows its figures and answers a filter. */
export function benchPage(root, args) {
  return build(root, []) || typescript(root, join('src', 'tools', 'bench', 'page', 'benchPage.ts'), args);
}

function typescript(root, file, args) {
  return run(root, process.execPath, ['--import', 'tsx', file, ...args]);
}

async function prepareBrowser() {
  try {
    console.log(await findBrowser());
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function npm(root, args) {
  const windows = process.platform === 'win32';
  return run(root, windows ? 'npm.cmd' : 'npm', args, {}, windows);
}

function tool(root, script, args, env) {
  return run(root, process.execPath, [join('node_modules', script), ...args], env);
}

function run(root, command, args, env = {}, shell = false) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...env },
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

function prepareReport(root, report) {
  mkdirSync(join(root, report, '..'), { recursive: true });
  rmSync(join(root, report), { force: true });
}

/** Vitest counts at the top of its report, Playwright under `stats`. */
function countsIn(path) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    const { stats } = report;
    if (stats) return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return null;
  }
}
