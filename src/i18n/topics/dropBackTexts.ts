import type { dropBackEn } from '../en/dropBack.ts';
import { topic } from '../topic.ts';

/** The words for bringing an exported picture back. */
export const dropBackTopic = topic<typeof dropBackEn>({
  en: async () => (await import('../en/dropBack.ts')).dropBackEn,
  fr: async () => (await import('../fr/dropBack.ts')).dropBackFr,
  es: async () => (await import('../es/dropBack.ts')).dropBackEs,
});

export const dropBackTexts = dropBackTopic.of;
