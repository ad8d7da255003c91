import type { DatasetIndex } from '../model/dataset.ts';
import { DATASET_VERSION } from '../model/dataset.ts';
import { DatasetError } from './datasetError.ts';
import { indexShape } from './indexShape.ts';

/** Reads the index of figures. Throws a DatasetError that names the first place where `input` leaves the contract. */
export function parseDatasetIndex(input: unknown, file: string): DatasetIndex {
  const version = versionOf(input);
  if (version !== null && version !== DATASET_VERSION) throw new DatasetError({ kind: 'version', file, version });
  const misfit = indexShape(input);
  if (misfit) throw new DatasetError({ kind: 'schema', file, ...misfit });
  // A quotation is cut at build time; it has just been checked that each still has its parts.
  return input as DatasetIndex;
}

function versionOf(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('version' in input)) return null;
  return typeof input.version === 'string' ? input.version : null;
}
