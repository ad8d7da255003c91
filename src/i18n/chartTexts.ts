import type { Language } from '../model/article.ts';
import { chartsEn } from './en/charts.ts';
import { chartsFr } from './fr/charts.ts';

export type ChartTexts = typeof chartsEn;

const texts: Partial<Record<Language, ChartTexts>> = { en: chartsEn, fr: chartsFr };

/** The words of the charts; English where a language has none yet. */
export function chartTexts(language: Language): ChartTexts {
  return texts[language] ?? chartsEn;
}
