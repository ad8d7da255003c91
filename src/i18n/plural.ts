import type { Language } from '../model/article.ts';
import { formatNumber } from './formatNumber.ts';

const rules = new Map<Language, Intl.PluralRules>();

/** True when a language puts the noun behind this number in the singular: 1 in English, 0 to 1.9 in French. */
export function isOne(number: number, language: Language): boolean {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  return rule.select(number) === 'one';
}

/** Writes a number with its noun: `counted(2, 'en', texts.figures)` gives "2 figures". */
export function counted(
  number: number,
  language: Language,
  phrase: (number: string, isOne: boolean) => string,
): string {
  return phrase(formatNumber(number, language), isOne(number, language));
}
