import type { Language } from '../model/article.ts';
import { formatNumber } from './formatNumber.ts';
import { isOne } from './plural.ts';

type Forms = Readonly<{ one: string; other: string }>;

/** Words with a number: `count(2, {one: 'figure', other: 'figures'})` gives "2 figures"; `count.word` leaves the number out. */
export function counting(language: Language) {
  const word = (n: number, forms: Forms) => (isOne(n, language) ? forms.one : forms.other);
  return Object.assign((n: number, forms: Forms) => `${formatNumber(n, language)} ${word(n, forms)}`, { word });
}
