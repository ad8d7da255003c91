import { loadTopic } from '../i18n/spokenWords.ts';
import { later } from '../ui/later.tsx';

// One file, and its words are named in it: the first script has little room.
async function parts() {
  const loaded = await import('./filterParts.ts');
  await Promise.all(loaded.topics.map(loadTopic));
  return loaded;
}

export const FilterRemarks = later(async () => (await parts()).FilterRemarks);
export const LinkToView = later(async () => (await parts()).LinkToView);
export const SearchHits = later(async () => (await parts()).SearchHits);
