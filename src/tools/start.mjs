import { spawn } from 'node:child_process';

/** Serves the dashboard while it is worked on, prints its address, and opens it where there is a browser to open it in. */
export async function start(root, args) {
  const { createServer } = await import('vite');
  const port = Number(portIn(args) ?? process.env.PORT ?? 5173);
  const server = await createServer({ root, server: { port } });
  await server.listen();
  server.printUrls();
  const address = server.resolvedUrls?.local[0];
  if (address) openBrowser(address);
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => void server.close().then(() => process.exit(0), resolve));
    }
  });
}

function portIn(args) {
  const at = args.indexOf('--port');
  return at < 0 ? undefined : args[at + 1];
}

/** Never fails: a machine without a screen shows the address and that is enough. */
function openBrowser(address) {
  const opener = openerHere();
  if (!opener) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => console.error(`Open ${address} in a browser.`));
  child.unref();
}

function openerHere() {
  const { BROWSER, CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (BROWSER === 'none' || CI) return null;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return DISPLAY || WAYLAND_DISPLAY ? ['xdg-open'] : null;
}
