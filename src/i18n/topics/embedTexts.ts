import type { EmbedTexts } from '../en/embed.ts';
import { topic } from '../topic.ts';

/** The words of the dialog that embeds a chart. */
export const embedTopic = topic<EmbedTexts>({
  en: async () => (await import('../en/embed.ts')).embedEn,
  fr: async () => (await import('../fr/embed.ts')).embedFr,
  es: async () => (await import('../es/embed.ts')).embedEs,
});

export const embedTexts = embedTopic.of;
