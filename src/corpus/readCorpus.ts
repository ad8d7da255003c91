import { join } from 'node:path';
import type { SourceText } from '../model/article.ts';
import type { Problem } from '../model/dataset.ts';
import { type Boilerplate, boilerplateOf, NO_BOILERPLATE } from './boilerplate.ts';
import { decode } from './decode.ts';
import { type Disk, type ListedFile, listFiles, reasonOf } from './listFiles.ts';
import { pageOf } from './page.ts';
import { type DecodedFile, idOf, parseArticle } from './parseArticle.ts';
import { type CatalogEntry, parseCatalog } from './parseCatalog.ts';
import { realDisk } from './realDisk.ts';

/** What was read of some paths, before any figure is. Same files, same bytes: sorted by file name, no clock. */
export type Corpus = Readonly<{ articles: readonly SourceText[]; problems: readonly Problem[] }>;

const CATALOG = 'catalog.json';

/**
 * Reads files and folders (with the folders in them) into articles: `.txt`, `.md` and `.html`; documents of
 * other kinds are named, other files are left alone. What cannot be read becomes a problem and takes no other article with it. `disk` stands for this machine's.
 */
export function readCorpus(paths: readonly string[], disk: Disk = realDisk): Corpus {
  const listing = listFiles(paths, disk);
  const problems: Problem[] = [...listing.problems];
  const ids = new Set(listing.articles.map(({ name }) => idOf(name)));
  const catalog = readCatalogs(listing.folders, { disk, ids, whole: new Set(paths), problems });
  const files = decodeAll(listing.articles, disk, problems);
  const boilerplate = sharedBy(files);
  const articles: SourceText[] = [];
  for (const file of files) {
    const parsed = parseArticle(file, boilerplate, catalog.get(idOf(file.file)));
    if ('code' in parsed) problems.push(parsed);
    else articles.push(parsed);
  }
  return { articles, problems };
}

function decodeAll(listed: readonly ListedFile[], disk: Disk, problems: Problem[]): DecodedFile[] {
  const taken = new Map<string, string>();
  return listed.flatMap(({ name, path }) => {
    const id = idOf(name);
    const first = taken.get(id);
    if (first !== undefined) {
      const reason = `${first} already has the id ${id}`;
      problems.push({ file: name, code: 'duplicate-id', reason, detail: { kind: 'same-name', file: first } });
      return [];
    }
    taken.set(id, name);
    const text = readText(path, disk);
    if (typeof text === 'string') return [{ file: name, text }];
    problems.push({ file: name, ...text });
    return [];
  });
}

type Failure = Pick<Problem, 'code' | 'reason'>;

function readText(path: string, disk: Disk): string | Failure {
  try {
    const decoded = decode(disk.read(path));
    if ('code' in decoded) return decoded;
    return decoded.text.trim() === '' ? { code: 'empty-file', reason: 'the file holds no text' } : decoded.text;
  } catch (error) {
    return { code: 'unreadable-file', reason: reasonOf(error) };
  }
}

function sharedBy(files: readonly DecodedFile[]): Boilerplate {
  if (files.length < 2) return NO_BOILERPLATE;
  return boilerplateOf(
    files.map(
      ({ file, text }) =>
        () =>
          pageOf(file, text).lines,
    ),
  );
}

type CatalogReading = Readonly<{
  disk: Disk;
  ids: ReadonlySet<string>;
  /** Folders that were asked for as a whole: only there is an unknown id a mistake. */
  whole: ReadonlySet<string>;
  problems: Problem[];
}>;

function readCatalogs(folders: readonly string[], reading: CatalogReading): Map<string, CatalogEntry> {
  const { disk, ids, whole, problems } = reading;
  const entries = new Map<string, CatalogEntry>();
  for (const folder of folders) {
    const path = join(folder, CATALOG);
    if (disk.kind(path) !== 'file') continue;
    const json = readText(path, disk);
    if (typeof json !== 'string') {
      problems.push({ file: CATALOG, code: 'catalog-syntax', reason: json.reason });
      continue;
    }
    const catalog = parseCatalog(CATALOG, json, whole.has(folder) ? ids : null);
    problems.push(...catalog.problems);
    for (const [id, entry] of catalog.entries) entries.set(id, entry);
  }
  return entries;
}
