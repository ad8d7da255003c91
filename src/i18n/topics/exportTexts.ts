import type { exportsEn } from '../en/exports.ts';
import { topic } from '../topic.ts';

export type ExportTexts = typeof exportsEn;

/** The words of the Export menu and of exported files. */
export const exportTopic = topic<ExportTexts>({
  en: async () => (await import('../en/exports.ts')).exportsEn,
  fr: async () => (await import('../fr/exports.ts')).exportsFr,
  es: async () => (await import('../es/exports.ts')).exportsEs,
});

export const exportTexts = exportTopic.of;
