import type { Language } from '../model/article.ts';
import { chartTexts } from './chartTexts.ts';
import { counted } from './plural.ts';
import type { ChartTexts } from './words.ts';

export type LeftOut = Readonly<{ reason: keyof ChartTexts['notDrawn']; count: number }>;

/** "Not drawn: 2 percentages (see Percentages), 1 figure without a place." Null when nothing is left out. */
export function notDrawnSentence(leftOut: readonly LeftOut[], language: Language): string | null {
  if (leftOut.length === 0) return null;
  const words = chartTexts(language);
  const parts = leftOut.map(({ reason, count }) => counted(count, language, words.notDrawn[reason]));
  return `${words.notDrawnTitle} ${parts.join(', ')}.`;
}
