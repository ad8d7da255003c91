import type { Compiled, CurrencyPhrase } from '../lexicons/compile.ts';
import { rowAt } from '../lexicons/phraseIndex.ts';
import type { Token } from '../text/token.ts';
import type { ReadNumber } from './readNumber.ts';
import type { Shaped } from './shareAt.ts';

/** In tokens: "U.S.$". */
const LONGEST_SIGN = 5;

function currencyAt(tokens: readonly Token[], at: number, { currencies }: Compiled): CurrencyPhrase | null {
  const phrases = at < tokens.length ? currencies.get(tokens[at]!.fold) : undefined;
  return phrases ? rowAt(phrases, tokens, at) : null;
}

/** "won 9 cases": before a number stands a code or a sign, not a name of money. */
const isPlainWord = ({ kind, text, lower }: Token) => kind === 'word' && text === lower;

/** "US$ 450", "R$ 300": the longest sign or code that ends right before a number. */
function currencyBefore(tokens: readonly Token[], at: number, compiled: Compiled): CurrencyPhrase | null {
  if (at === 0 || !compiled.currencyEnds.has(tokens[at - 1]!.fold)) return null;
  for (let length = Math.min(LONGEST_SIGN, at); length > 0; length--) {
    const phrase = currencyAt(tokens, at - length, compiled);
    if (phrase?.words.length === length && !isPlainWord(tokens[at - 1]!)) return phrase;
  }
  return null;
}

/** "1,2 M€": a letter is a scale only beside a currency. */
function scaleLetter(tokens: readonly Token[], at: number, { lexicon, currencies }: Compiled): number | undefined {
  const letter = tokens[at];
  if (letter?.kind !== 'word' || letter.text.length > 3) return undefined;
  const by = lexicon.numbers.scaleLetters[letter.text];
  return by !== undefined && currencies.has(tokens[at + 1]?.fold ?? '') ? by : undefined;
}

function moneyOf({ code, byCountry }: CurrencyPhrase): Pick<Shaped, 'unit' | 'currency' | 'byCountry'> {
  return { unit: 'money', ...(code === null ? {} : { currency: code }), ...(byCountry === null ? {} : { byCountry }) };
}

/** A number as a percentage, a sum of money or a count: what stands directly before and behind it tells. */
export function plainAt(tokens: readonly Token[], at: number, number: ReadNumber, compiled: Compiled): Shaped {
  const { form, value, scale, last } = number;
  const shape = number.collective ? 'collective' : 'plain';
  const next = tokens[last];
  const percent = next && compiled.percent.get(next.fold);
  const sign = percent && rowAt(percent, tokens, last);
  if (sign) return { value, scale, form, shape, last: last + sign.words.length, unit: 'percent', rule: 'percent' };
  const by = scaleLetter(tokens, last, compiled);
  const scaled = by === undefined ? { value, scale } : { value: value * by, scale: by };
  const behind = by === undefined ? last : last + 1;
  const before = currencyBefore(tokens, at, compiled);
  if (before) {
    const first = at - before.words.length;
    return { ...scaled, form, shape, last: behind, ...moneyOf(before), rule: 'currency-before', first };
  }
  const skip = compiled.of.has(tokens[behind]?.lower ?? '') ? 1 : 0;
  const money = currencyAt(tokens, behind + skip, compiled);
  if (money) {
    const end = behind + skip + money.words.length;
    return { ...scaled, form, shape, last: end, ...moneyOf(money), rule: 'currency-behind' };
  }
  return { value, scale, form, shape, last, unit: 'count', rule: number.collective ? 'collective' : form };
}
