import { relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { readCorpus } from '../corpus/readCorpus.ts';
import type { Dataset } from '../model/dataset.ts';
import { buildDataset, type Extract } from './buildDataset.ts';
import { dataAnswer, dataFiles, isDataRequest } from './dataFiles.ts';
import { remembered } from './remembered.ts';

export type FiguresPluginOptions = Readonly<{
  /** The folder with the articles, relative to the project or absolute. */
  folder: string;
}>;

/** Told to the open page when the folder has changed; the page then asks for the data again. */
const CHANGED = 'cited-figures:changed';
const SETTLE_MS = 60;

const realExtract = async (): Promise<Extract> => (await import('../extract/extractFigures.ts')).extractFigures;

/**
 * Gives the page its data: from memory while it is developed, as files in a build. `loadExtract` stands for the real
 * extractor.
 */
export function figuresPlugin({ folder }: FiguresPluginOptions, loadExtract = realExtract): Plugin {
  const reading = readingOf(folder, loadExtract);
  return {
    name: 'cited-figures',
    configureServer: (server) => serve(server, reading),
    async generateBundle() {
      for (const { path, content } of dataFiles(await reading.dataset())) {
        this.emitFile({ type: 'asset', fileName: path, source: content });
      }
    },
  };
}

type Reading = Readonly<{ folder: string; dataset: () => Promise<Dataset>; forget: () => void }>;

/** Reads the folder when it is first asked for, and again after `forget`, article by article where something changed. */
function readingOf(folder: string, loadExtract: () => Promise<Extract>): Reading {
  let extract: Extract | null = null;
  let dataset: Promise<Dataset> | null = null;
  const read = async () => {
    extract ??= remembered(await loadExtract());
    return buildDataset(readCorpus([folder]), extract);
  };
  return { folder, dataset: () => (dataset ??= read()), forget: () => (dataset = null) };
}

function serve(server: ViteDevServer, reading: Reading): void {
  watch(server, reading);
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').slice(server.config.base.length);
    if (!isDataRequest(path)) {
      next();
      return;
    }
    reading
      .dataset()
      .then((dataset) => {
        const content = dataAnswer(dataset, path) ?? null;
        response.statusCode = content === null ? 404 : 200;
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Cache-Control', 'no-store');
        response.end(content ?? '{"error":"no such data file"}');
      })
      .catch(next);
  });
}

/** Tells the open page of every file that is added, changed or removed; several at once are told once. */
function watch(server: ViteDevServer, reading: Reading): void {
  const folder = resolve(server.config.root, reading.folder);
  let settled: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (relative(folder, resolve(server.config.root, path)).startsWith('..')) return;
    clearTimeout(settled);
    settled = setTimeout(() => {
      reading.forget();
      server.ws.send({ type: 'custom', event: CHANGED });
    }, SETTLE_MS);
  });
}
