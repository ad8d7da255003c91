// What `npm start`, `npm test` and the `npm run` commands of a user call. Only Node's own modules are used here, since
// nothing may be installed yet.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LEAST_NODE = [20, 19];
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Each command is loaded after the installation, so that it may use what is installed. */
const commands = {
  start: async (args) => (await import('./start.mjs')).start(root, args),
  build: async (args) => (await import('./steps.mjs')).build(root, args),
  'build:single': async () => (await import('./steps.mjs')).build(root, ['--mode', 'single', '--logLevel', 'warn']),
  test: async () => (await import('./steps.mjs')).test(root),
  evaluate: async () => (await import('./steps.mjs')).evaluate(root),
  bench: async (args) => (await import('./steps.mjs')).bench(root, args),
  'bench:page': async (args) => (await import('./steps.mjs')).benchPage(root, args),
  export: async (args) => (await import('./steps.mjs')).exportFile(root, args),
  figures: async (args) => (await import('./steps.mjs')).figures(root, args),
};

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Error(`Node ${LEAST_NODE.join('.')} or newer is needed; this is ${process.versions.node} (nodejs.org)`);
}

const [name = '', ...args] = process.argv.slice(2);
try {
  checkNode();
  const command = commands[name];
  if (!command) throw new Error(`unknown command: ${name || '(none)'}; known: ${Object.keys(commands).join(', ')}`);
  const { install } = await import('./install.mjs');
  install(root, readFileSync(join(root, 'package-lock.json')));
  process.exitCode = await command(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
