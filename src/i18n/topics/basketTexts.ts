import type { basketEn } from '../en/basket.ts';
import { topic } from '../topic.ts';

/** The words of the report that a reader gathers. */
export const basketTopic = topic<typeof basketEn>({
  en: async () => (await import('../en/basket.ts')).basketEn,
  fr: async () => (await import('../fr/basket.ts')).basketFr,
  es: async () => (await import('../es/basket.ts')).basketEs,
});

export const basketTexts = basketTopic.of;
