import type { ReportTexts } from '../en/report.ts';
import { topic } from '../topic.ts';

/** The words of saved reports and country briefs, and of their citations. */
export const reportTopic = topic<ReportTexts>({
  en: async () => (await import('../en/report.ts')).reportEn,
  fr: async () => (await import('../fr/report.ts')).reportFr,
  es: async () => (await import('../es/report.ts')).reportEs,
});

export const reportTexts = reportTopic.of;
