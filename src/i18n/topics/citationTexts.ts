import type { CitationTexts } from '../en/citation.ts';
import { topic } from '../topic.ts';

/** The words of citations. */
export const citationTopic = topic<CitationTexts>({
  en: async () => (await import('../en/citation.ts')).citationEn,
  fr: async () => (await import('../fr/citation.ts')).citationFr,
  es: async () => (await import('../es/citation.ts')).citationEs,
});

export const citationTexts = citationTopic.of;
