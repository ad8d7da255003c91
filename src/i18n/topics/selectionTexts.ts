import type { SelectionTexts } from '../en/selection.ts';
import { topic } from '../topic.ts';

/** The words for picked figures: the bar that holds them, and adding them up. */
export const selectionTopic = topic<SelectionTexts>({
  en: async () => (await import('../en/selection.ts')).selectionEn,
  fr: async () => (await import('../fr/selection.ts')).selectionFr,
  es: async () => (await import('../es/selection.ts')).selectionEs,
});

export const selectionTexts = selectionTopic.of;
