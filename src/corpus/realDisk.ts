import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Disk } from './listFiles.ts';

/** The disk of this machine. A link counts as what it leads to; one that leads nowhere is nothing. */
export const realDisk: Disk = {
  kind: (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return 'folder';
    return stat?.isFile() ? 'file' : 'nothing';
  },
  list: (folder) => readdirSync(folder),
  read: (path) => readFileSync(path),
};
