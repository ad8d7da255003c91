import type { SentenceTexts } from '../en/sentence.ts';
import { topic } from '../topic.ts';

/** The words of ready sentences, in the language of a report, and of the part of the page that makes them. */
export const sentenceTopic = topic<SentenceTexts>({
  en: async () => (await import('../en/sentence.ts')).sentenceEn,
  fr: async () => (await import('../fr/sentence.ts')).sentenceFr,
  es: async () => (await import('../es/sentence.ts')).sentenceEs,
});

export const sentenceTexts = sentenceTopic.of;
