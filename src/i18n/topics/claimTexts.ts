import type { ClaimTexts } from '../en/claims.ts';
import { topic } from '../topic.ts';

/** The words for claims that repeat, contradictions and gaps. */
export const claimTopic = topic<ClaimTexts>({
  en: async () => (await import('../en/claims.ts')).claimsEn,
  fr: async () => (await import('../fr/claims.ts')).claimsFr,
  es: async () => (await import('../es/claims.ts')).claimsEs,
});

export const claimTexts = claimTopic.of;
