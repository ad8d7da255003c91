import { loadTopic } from '../i18n/spokenWords.ts';
import { later } from '../ui/later.tsx';

// One file, and its words are named in it: the first script has little room.
async function parts() {
  const loaded = await import('./filterParts.ts');
  await Promise.all(loaded.topics.map(loadTopic));
  return loaded;
}

export const LinkToView = later(async () => (await parts()).LinkToView);
export const ResumeOffer = later(async () => (await parts()).ResumeOffer);
export const WaysOut = later(async () => (await parts()).WaysOut);
export const SearchHits = later(async () => (await parts()).SearchHits);
export const Shortcuts = later(async () => (await parts()).Shortcuts);
