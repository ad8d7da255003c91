import type { Compiled, CurrencyPhrase } from '../lexicons/compile.ts';
import { rowAt } from '../lexicons/phraseIndex.ts';
import type { Token } from '../text/token.ts';
import { peopleOrMoney } from './peopleOrMoney.ts';
import { timesScale, type ReadNumber } from './readNumber.ts';
import type { Shaped } from './shareAt.ts';

/** In tokens: "U.S.$". */
const LONGEST_SIGN = 5;

function currencyAt(tokens: readonly Token[], at: number, { currencies }: Compiled): CurrencyPhrase | null {
  const phrases = at < tokens.length ? currencies.get(tokens[at]!.fold) : undefined;
  return phrases ? rowAt(phrases, tokens, at) : null;
}

/** Letters of a code by ISO 4217. */
const CODE = 3;
/** Letters that a code has at most. */
const LONGEST_CODE = 4;

/** "won 9 cases", "en Sierra Leone 28 marins": before a number stands a code or a sign, not a name of money. */
const isPlainWord = ({ kind, text, lower }: Token) =>
  kind === 'word' && (text === lower || (text.length > LONGEST_CODE && text !== text.toUpperCase()));

/** "ascendió a $ 300": a letter apart from the sign is a word. */
const isLoose = (tokens: readonly Token[], at: number) =>
  tokens[at]!.kind === 'word' &&
  tokens[at]!.text.length === 1 &&
  tokens[at + 1]?.kind === 'sign' &&
  (tokens[at + 1]!.start > tokens[at]!.end || isPlainWord(tokens[at]!));

const LETTER = /^\p{L}$/u;

/** "N2.2bn", "L 25,000": a single letter is the sign of a money before an amount, "row N 12" names a row. */
const isLetterSign = ({ words }: CurrencyPhrase) => words.length === 1 && LETTER.test(words[0]!);
/** From what amount on such a letter may stand apart. */
const LEAST_APART = 1000;

/** "GEL 2.7 million", "15,000 THB", but "COP 21", "COP 2015": only a large amount makes money of what is another abbreviation. */
function isTooSmall(tokens: readonly Token[], at: number, { last, value }: ReadNumber): boolean {
  return value < LEAST_APART || (last === at + 1 && YEAR.test(tokens[at]!.text));
}
const YEAR = /^(?:19|20)\d\d$/;

/** "US$ 450", "R$ 300": the longest sign or code that ends right before a number. */
function currencyBefore(tokens: readonly Token[], at: number, compiled: Compiled): CurrencyPhrase | null {
  if (at === 0 || !compiled.currencyEnds.has(tokens[at - 1]!.fold)) return null;
  for (let length = Math.min(LONGEST_SIGN, at); length > 0; length--) {
    const phrase = currencyAt(tokens, at - length, compiled);
    if (phrase?.words.length === length && !isPlainWord(tokens[at - 1]!) && !isLoose(tokens, at - length))
      return phrase;
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

/** A number as a percentage, a sum of money or a count: what stands directly before and behind it tells. */
export function plainAt(tokens: readonly Token[], at: number, number: ReadNumber, compiled: Compiled): Shaped {
  const { form, value, scale, last } = number;
  const plain: Shaped = {
    last,
    unit: 'count',
    shape: number.collective ? 'collective' : 'plain',
    value,
    ratio: null,
    scale,
    form,
    rule: number.collective ? 'collective' : form,
    currency: null,
    byCountry: null,
    first: null,
    inner: null,
  };
  // "60-odd per cent".
  const hyphened = tokens[last]?.text === '-' && compiled.qualifiers.hyphened.has(tokens[last + 1]?.lower ?? '');
  const unitAt = hyphened ? last + 2 : last;
  const next = tokens[unitAt];
  const percent = next && compiled.percent.get(next.fold);
  const share = percent && rowAt(percent, tokens, unitAt);
  // "30 PC" are machines.
  const machines = next?.lower === 'pc' && next.text !== 'pc';
  if (share && !machines) return { ...plain, last: unitAt + share.words.length, unit: 'percent', rule: 'percent' };
  const by = scaleLetter(tokens, last, compiled);
  const scaled = by === undefined ? plain : { ...plain, value: timesScale(value, by), scale: by, last: last + 1 };
  const sign = currencyBefore(tokens, at, compiled);
  const apart = sign !== null && tokens[at - 1]!.end < tokens[at]!.start;
  const tooSmall = isTooSmall(tokens, at, number);
  const before =
    (apart && isLetterSign(sign) && scaled.value < LEAST_APART) || (sign?.abbreviation && tooSmall) ? null : sign;
  const skip = compiled.of.has(tokens[scaled.last]?.lower ?? '') ? 1 : 0;
  const behind = scaled.last + skip;
  // "$ 5 millones de dólares": the name tells more than the sign.
  const named = !before || before.byCountry !== null;
  const name = named
    ? (currencyAt(tokens, behind, compiled) ?? peopleOrMoney(tokens, at, behind, scaled.value, compiled))
    : null;
  // "2 000 sos": an abbreviation stands in capitals.
  // "1,200 KM" is how far it is.
  const spelled = name?.abbreviation && (tooSmall || isPlainWord(tokens[behind]!) || name.words[0]!.length < CODE);
  const money = name && (isLetterSign(name) || spelled) ? null : name;
  if (before && !money) return asMoney({ ...scaled, rule: 'currency-before', first: at - before.words.length }, before);
  return money ? asMoney({ ...scaled, rule: 'currency-behind', last: behind + money.words.length }, money) : plain;
}

function asMoney(number: Shaped, { code, byCountry }: CurrencyPhrase): Shaped {
  return { ...number, unit: 'money', currency: code, byCountry };
}
