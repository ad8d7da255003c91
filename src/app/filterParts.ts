import { filterTopic } from '../i18n/topics/filterTexts.ts';

export { FilterRemarks } from '../features/filter-bar/FilterRemarks.tsx';
export { LinkToView } from '../features/filter-bar/LinkToView.tsx';
export { SearchHits } from '../features/search-hits/SearchHits.tsx';

/** What these parts say. */
export const topics = [filterTopic];
