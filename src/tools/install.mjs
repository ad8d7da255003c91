import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMP = join('node_modules', '.installed-lock');

/**
 * Installs exactly what the lock file lists, unless that was done before. What npm says goes to stderr, so that the
 * output of a command stays its own.
 */
export function install(root, lock) {
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = join(root, STAMP);
  if (stampIn(stamp) === wanted) return;
  console.error('Installing what the project needs (once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci failed${error ? `: ${error.message}` : ''}; is the network reachable?`);
  writeFileSync(stamp, wanted);
}

function stampIn(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
