import { filterTopic } from '../i18n/topics/filterTexts.ts';
import { shortcutTopic } from '../i18n/topics/shortcutTexts.ts';
import { later } from '../ui/later.ts';

export const LinkToView = later(
  async () => (await import('../features/filter-bar/LinkToView.tsx')).LinkToView,
  filterTopic,
);
export const ResumeOffer = later(
  async () => (await import('../features/filter-bar/ResumeOffer.tsx')).ResumeOffer,
  filterTopic,
);
export const WaysOut = later(async () => (await import('../features/filter-bar/WaysOut.tsx')).WaysOut, filterTopic);
export const SearchHits = later(
  async () => (await import('../features/search-hits/SearchHits.tsx')).SearchHits,
  filterTopic,
);
export const Shortcuts = later(
  async () => (await import('../features/shortcuts/Shortcuts.tsx')).Shortcuts,
  shortcutTopic,
);
