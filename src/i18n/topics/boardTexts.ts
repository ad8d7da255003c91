import type { boardEn } from '../en/board.ts';
import { topic } from '../topic.ts';

/** The words of coverage, map and small multiples, and of what every chart can do. */
export const boardTopic = topic<typeof boardEn>({
  en: async () => (await import('../en/board.ts')).boardEn,
  fr: async () => (await import('../fr/board.ts')).boardFr,
  es: async () => (await import('../es/board.ts')).boardEs,
});

export const boardTexts = boardTopic.of;
