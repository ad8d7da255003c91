import type { Language } from '../model/article.ts';
import { chartTexts } from './chartTexts.ts';
import { shortValue } from './formatQuantity.ts';
import { counted } from './plural.ts';

type Group = Readonly<{ figures: readonly unknown[]; low: number; high: number; place: string }>;

/** "37 figures, from 100 to 130, Caribbean": how many, between which values, where. */
export function groupInWords({ figures, low, high, place }: Group, language: Language): string {
  const words = chartTexts(language);
  const many = counted(figures.length, language, words.figures);
  const [from, to] = [shortValue(low, language), shortValue(high, language)];
  return from === to ? words.groups.ofOneValue(many, from, place) : words.groups.between(many, from, to, place);
}
