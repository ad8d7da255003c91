import type { SourceTexts } from '../en/source.ts';
import { topic } from '../topic.ts';

/** The words for looking into a source. */
export const sourceTopic = topic<SourceTexts>({
  en: async () => (await import('../en/source.ts')).sourceEn,
  fr: async () => (await import('../fr/source.ts')).sourceFr,
  es: async () => (await import('../es/source.ts')).sourceEs,
});

export const sourceTexts = sourceTopic.of;
