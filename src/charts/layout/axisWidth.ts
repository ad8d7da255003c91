import type { ValueScale } from '../../analysis/valueScale.ts';
import { shortValue } from '../../i18n/formatQuantity.ts';
import type { Language } from '../../model/article.ts';
import { labelWidth } from './labels.ts';

/** The room that the numbers of a vertical axis need, in pixels. */
export function axisWidth({ ticks }: ValueScale, language: Language): number {
  return Math.ceil(Math.max(0, ...ticks.map((tick) => labelWidth(shortValue(tick, language)))) + 12);
}
