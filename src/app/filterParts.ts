import { filterTopic } from '../i18n/topics/filterTexts.ts';
import { shortcutTopic } from '../i18n/topics/shortcutTexts.ts';

export { LinkToView } from '../features/filter-bar/LinkToView.tsx';
export { ResumeOffer } from '../features/filter-bar/ResumeOffer.tsx';
export { WaysOut } from '../features/filter-bar/WaysOut.tsx';
export { SearchHits } from '../features/search-hits/SearchHits.tsx';
export { Shortcuts } from '../features/shortcuts/Shortcuts.tsx';

/** What these parts say. */
export const topics = [filterTopic, shortcutTopic];
