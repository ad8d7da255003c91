import { DATASET_VERSION } from '../model/dataset.ts';
import type { DatasetIndex } from '../model/dataset.ts';
import { INDEX_VERSION } from '../model/indexFile.ts';
import type { IndexFile } from '../model/indexFile.ts';
import { DatasetError } from './datasetError.ts';
import { indexShape } from './indexShape.ts';
import { readRows } from './readRows.ts';

/** Reads the index of figures. Throws a DatasetError that names the first place where `input` leaves its shape. */
export function parseDatasetIndex(input: unknown, file: string): DatasetIndex {
  const version = versionOf(input);
  if (version !== null && version !== INDEX_VERSION) throw new DatasetError({ kind: 'version', file, version });
  const misfit = indexShape(input);
  if (misfit) throw new DatasetError({ kind: 'schema', file, ...misfit });
  const index = input as IndexFile;
  const rows = readRows(index);
  if ('path' in rows) throw new DatasetError({ kind: 'schema', file, ...rows });
  const { fingerprint, problems } = index;
  return { version: DATASET_VERSION, fingerprint, articles: rows.articles, problems };
}

function versionOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('version' in input)) return null;
  return typeof input.version === 'string' ? input.version : null;
}
