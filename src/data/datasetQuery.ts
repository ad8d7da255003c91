import { queryOptions } from '@tanstack/react-query';
import { fetchJson } from './fetchJson.ts';
import { parseDatasetIndex } from './parseDataset.ts';

const INDEX_FILE = './data/index.json';

/** The index: all that the charts need. It stays fresh until the files of the corpus change. */
export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: async ({ signal }) => parseDatasetIndex(await fetchJson(INDEX_FILE, signal), INDEX_FILE),
});
