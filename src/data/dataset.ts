import { fetchJson } from './fetchJson.ts';
import { parseDatasetIndex } from './parseDataset.ts';
import { createResource } from './resource.ts';

const INDEX_FILE = './data/index.json';

/** The index: all that the charts need. It changes only with the files of the corpus, of which the open page is told. */
export const dataset = createResource(async () => parseDatasetIndex(await fetchJson(INDEX_FILE), INDEX_FILE));

if (import.meta.hot) import.meta.hot.on('cited-figures:changed', dataset.reload);
