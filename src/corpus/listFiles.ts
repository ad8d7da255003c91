import { basename, dirname, join } from 'node:path';
import type { Problem } from '../model/dataset.ts';

/** What the reader of a corpus needs of a disk; tests pass their own. Names come in any order. */
export type Disk = Readonly<{
  kind: (path: string) => 'file' | 'folder' | 'nothing';
  list: (folder: string) => readonly string[];
  read: (path: string) => Uint8Array;
}>;

/** `name` is the file's name, `folder` the path that was asked for or found under it. */
export type ListedFile = Readonly<{ name: string; folder: string; path: string }>;

export type Listing = Readonly<{
  articles: readonly ListedFile[];
  /** Folders that may hold a catalog, in the order of the paths. */
  folders: readonly string[];
  problems: readonly Problem[];
}>;

/** A README tells people of the folder; it is no article of it. */
const ARTICLE = /^(?!readme\.).*\.(?:txt|md|html)$/is;
/** Documents that may well be articles, but are not read. */
const UNREAD = /\.(?:pdf|docx?|rtf|odt)$/i;
const DEEPEST = 16;

/** The article files under some paths, sorted by name in code-unit order, then by path. Other documents are named. */
export function listFiles(paths: readonly string[], disk: Disk): Listing {
  const found = new Map<string, ListedFile>();
  const folders = new Set<string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const kind = disk.kind(path);
    if (kind === 'nothing') {
      problems.push({ file: path, code: 'no-such-path', reason: 'no such file or folder' });
    } else if (kind === 'file') {
      addFile(path, found, problems);
    } else {
      const inside = filesUnder(path, disk, problems);
      if (inside.length === 0) problems.push({ file: path, code: 'no-articles', reason: noArticles });
      for (const file of inside) found.set(file.path, file);
      folders.add(path);
    }
  }
  for (const { folder } of found.values()) folders.add(folder);
  return { articles: [...found.values()].sort(byName), folders: [...folders], problems };
}

const noArticles = 'no articles here: .txt, .md or .html files are expected';

const unreadKind = 'not read: .txt, .md or .html is expected';

function addFile(path: string, found: Map<string, ListedFile>, problems: Problem[]): void {
  if (ARTICLE.test(basename(path))) found.set(path, { name: basename(path), folder: dirname(path), path });
  else problems.push({ file: path, code: 'unread-kind', reason: unreadKind });
}

function filesUnder(folder: string, disk: Disk, problems: Problem[], depth = 0): ListedFile[] {
  return namesIn(folder, disk, problems).flatMap((name) => {
    if (name.startsWith('.')) return [];
    const path = join(folder, name);
    const kind = disk.kind(path);
    if (kind === 'folder') return depth < DEEPEST ? filesUnder(path, disk, problems, depth + 1) : [];
    if (kind !== 'file') return [];
    if (ARTICLE.test(name)) return [{ name, folder, path }];
    if (UNREAD.test(name)) problems.push({ file: name, code: 'unread-kind', reason: unreadKind });
    return [];
  });
}

function namesIn(folder: string, disk: Disk, problems: Problem[]): readonly string[] {
  try {
    return disk.list(folder);
  } catch (error) {
    problems.push({ file: folder, code: 'unreadable-file', reason: reasonOf(error) });
    return [];
  }
}

/** The message of what was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function byName(a: ListedFile, b: ListedFile): number {
  const [left, right] = a.name === b.name ? [a.path, b.path] : [a.name, b.name];
  return left < right ? -1 : left > right ? 1 : 0;
}
