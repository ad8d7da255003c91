import type { filtersEn } from '../en/filters.ts';
import { topic } from '../topic.ts';

/** The words of the filters that the first script does without. */
export const filterTopic = topic<typeof filtersEn>({
  en: async () => (await import('../en/filters.ts')).filtersEn,
  fr: async () => (await import('../fr/filters.ts')).filtersFr,
  es: async () => (await import('../es/filters.ts')).filtersEs,
});

export const filterTexts = filterTopic.of;
