import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder on the loopback, with some files instead of its own. All is compressed before it is asked for. */
export async function servePage(folder: string, instead: Readonly<Record<string, string>>) {
  const bodies = new Map<string, Readonly<{ type: string; body: Buffer }>>();
  const add = (path: string, content: Buffer) =>
    void bodies.set(path, { type: TYPES[extname(path)] ?? 'application/octet-stream', body: gzipSync(content) });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    add(`/${relative(folder, file)}`, readFileSync(file));
  }
  for (const [path, content] of Object.entries(instead)) add(path, Buffer.from(content));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = bodies.get(pathname === '/' ? '/index.html' : decodeURIComponent(pathname));
    if (found) response.writeHead(200, { 'content-type': found.type, 'content-encoding': 'gzip' });
    else response.writeHead(404);
    response.end(found?.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
