import { DatasetError } from './datasetError.ts';

/** Gets a JSON file that lies beside the page. Throws a DatasetError for a failed request, an error status or broken JSON. */
export async function fetchJson(file: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(file, signal ? { signal } : {}).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new DatasetError({ kind: 'network', file, detail: String(error) });
  });
  if (!response.ok) throw new DatasetError({ kind: 'http', file, status: response.status });
  try {
    return (await response.json()) as unknown;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DatasetError({ kind: 'syntax', file, detail: String(error) });
  }
}
