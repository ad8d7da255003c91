import type { shortcutsEn } from '../en/shortcuts.ts';
import { topic } from '../topic.ts';

/** The words of the keyboard shortcuts. */
export const shortcutTopic = topic<typeof shortcutsEn>({
  en: async () => (await import('../en/shortcuts.ts')).shortcutsEn,
  fr: async () => (await import('../fr/shortcuts.ts')).shortcutsFr,
  es: async () => (await import('../es/shortcuts.ts')).shortcutsEs,
});

export const shortcutTexts = shortcutTopic.of;
