import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

vi.setConfig({ testTimeout: 60_000 });

describe('the export command, in a process of its own', () => {
  // Only there has nothing loaded words that it forgets to load.
  it.each(['by-region', 'coverage', 'map', 'multiples'])('writes the chart %s in another language', (chart) => {
    const path = join(folder, `${chart}.svg`);
    const args = ['--chart', chart, '--format', 'svg', '--lang', 'es', '-o', path, SEEDS];
    execFileSync(process.execPath, ['--import', 'tsx', CLI, ...args]);
    const svg = readFileSync(path, 'utf8');
    expect(svg).toContain('</svg>');
    expect(svg).toContain('Indonesia');
  });
});
