import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { chartTexts } from './chartTexts.ts';
import { shortValue } from './formatQuantity.ts';
import { counted } from './plural.ts';

type Group = Readonly<{
  figures: readonly Readonly<{ figure: Figure }>[];
  low: number;
  high: number;
  place: string;
}>;

/**
 * "37 figures, from 100 to 130, Caribbean": how many, between which values, where. Counts, shares and sums of money have no
 * range in common: where they stand together only their number is said.
 */
export function groupInWords({ figures, low, high, place }: Group, language: Language): string {
  const words = chartTexts(language);
  const many = counted(figures.length, language, words.figures);
  if (figures.some(({ figure }) => figure.unit !== 'count')) return `${many}, ${place}`;
  const [from, to] = [shortValue(low, language), shortValue(high, language)];
  return from === to ? words.groups.ofOneValue(many, from, place) : words.groups.between(many, from, to, place);
}
