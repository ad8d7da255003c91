import { DatasetError } from './datasetError.ts';

const AGAIN_MS = 300;

/**
 * Gets a JSON file that lies beside the page, or within it where the page is one file; a request that gets no answer is tried once more. Throws a DatasetError for a
 * failed request, an error status or broken JSON.
 */
export async function fetchJson(file: string): Promise<unknown> {
  const within = document.getElementById(decodeURIComponent(file.replace(/^\.\//, '')));
  if (within) return JSON.parse(within.textContent) as unknown;
  const response = await fetch(file)
    .catch(() => new Promise<Response>((resolve) => setTimeout(() => resolve(fetch(file)), AGAIN_MS)))
    .catch((error: unknown) => {
      throw new DatasetError({ kind: 'network', file, detail: String(error) });
    });
  if (!response.ok) throw new DatasetError({ kind: 'http', file, status: response.status });
  try {
    return (await response.json()) as unknown;
  } catch (error) {
    throw new DatasetError({ kind: 'syntax', file, detail: String(error) });
  }
}
