import type { Compiled, CurrencyPhrase } from '../lexicons/compile.ts';
import type { Token } from '../text/token.ts';

/** How many words before an amount may tell of it. */
const AMOUNT_REACH = 16;
const CLAUSE_END = /^[.;:]$/;

/**
 * "cobra 6.000 bolivianos": beside a word that tells of an amount, a name that people bear as well is money. `at` is the
 * token of the number, `name` that of the name behind it. "multó a 300 bolivianos" are those who pay; "subió a 300" is a level.
 */
export function peopleOrMoney(
  tokens: readonly Token[],
  at: number,
  name: number,
  value: number,
  { lexicon }: Compiled,
): CurrencyPhrase | null {
  const { peopleToo } = lexicon.currencies;
  const word = tokens[name]?.fold ?? '';
  const code = peopleToo?.names[word];
  if (!peopleToo || code === undefined) return null;
  if (value >= (peopleToo.sureFrom[code] ?? Infinity))
    return { words: [word], code, byCountry: null, abbreviation: false };
  // "el regreso de 53 bolivianos": whoever travels is paid for, but no money.
  if (peopleToo.travels.test(tokens[at - 2]?.fold ?? '')) return null;
  const before = tokens.slice(Math.max(0, at - AMOUNT_REACH), at);
  const clause = before.slice(before.findLastIndex(({ text }) => CLAUSE_END.test(text)) + 1);
  const told = clause.some(({ fold }) => peopleToo.amount.test(fold));
  // "de 3.000 a 11.000 bolivianos": between two numbers the word makes a range.
  const range = tokens[at - 2]?.kind === 'number';
  const object =
    !range &&
    peopleToo.objects.test(tokens[at - 1]?.lower ?? '') &&
    !peopleToo.levels.test(tokens[at - 2]?.fold ?? '') &&
    // "la caja se paga a 120 bolivianos": a price.
    tokens[at - 3]?.lower !== peopleToo.reflexive;
  const rate = peopleToo.behind.test(
    tokens
      .slice(name + 1, name + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );
  return told && (rate || !object) ? { words: [word], code, byCountry: null, abbreviation: false } : null;
}
