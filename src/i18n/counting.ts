import type { Language } from '../model/article.ts';

type Forms = Readonly<{ one: string; other: string }>;

/** Words with a number: `count(2, {one: 'figure', other: 'figures'})` gives "2 figures"; `count.word` leaves the number out. */
export function counting(language: Language) {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  const word = (n: number, forms: Forms) => (rules.select(n) === 'one' ? forms.one : forms.other);
  return Object.assign((n: number, forms: Forms) => `${digits.format(n)} ${word(n, forms)}`, { word });
}
