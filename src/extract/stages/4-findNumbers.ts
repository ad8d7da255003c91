import { reject, type Context } from '../context.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { nounPhraseAt } from '../nouns/nounPhraseAt.ts';
import { readNumberAt, type ReadNumber } from '../numbers/readNumber.ts';
import { traced, type Found, type Money, type ReadSentence } from '../reading.ts';
import { fractionAt, shareAt, type Shaped } from '../numbers/shareAt.ts';

const STAGE = 'find numbers';
/** In tokens: "U.S.$". */
const LONGEST_SIGN = 5;

/** Percent sign or words behind a number: the number of tokens, 0 where there are none. */
function percentAt(reading: ReadSentence, at: number, compiled: Compiled): number {
  for (const row of compiled.percent) {
    if (row.every((word, i) => reading.tokens[at + i]?.fold === word)) return row.length;
  }
  return 0;
}

/** A currency by name, sign or code. */
function currencyAt(reading: ReadSentence, at: number, compiled: Compiled): { length: number; money: Money } | null {
  const first = reading.tokens[at];
  for (const phrase of (first && compiled.currencies.get(first.fold)) ?? []) {
    if (!phrase.words.every((word, i) => reading.tokens[at + i]?.fold === word)) continue;
    const { code, byCountry } = phrase;
    return {
      length: phrase.words.length,
      money: { ...(code === null ? {} : { currency: code }), ...(byCountry === null ? {} : { byCountry }) },
    };
  }
  return null;
}

/** "US$ 450", "R$ 300": the longest sign or code that ends right before a number. */
function currencyBefore(reading: ReadSentence, at: number, compiled: Compiled): ReturnType<typeof currencyAt> {
  for (let length = Math.min(LONGEST_SIGN, at); length > 0; length--) {
    const currency = currencyAt(reading, at - length, compiled);
    if (currency?.length === length) return currency;
  }
  return null;
}

function plainAt(reading: ReadSentence, at: number, number: ReadNumber, compiled: Compiled): Shaped {
  const { tokens } = reading;
  const shaped = {
    value: number.value,
    scale: number.scale,
    form: number.form,
    shape: number.collective ? 'collective' : 'plain',
  } as const;
  const percent = percentAt(reading, number.last, compiled);
  if (percent > 0) return { ...shaped, last: number.last + percent, unit: 'percent', rule: 'percent' };
  const before = currencyBefore(reading, at, compiled);
  if (before)
    return {
      ...moneyScale(tokens, number, shaped, compiled),
      unit: 'money',
      ...before.money,
      rule: 'currency-before',
      first: at - before.length,
    };
  const scaled = moneyScale(tokens, number, shaped, compiled);
  const skip = compiled.of.has(tokens[scaled.last]?.lower ?? '') ? 1 : 0;
  const behind = currencyAt(reading, scaled.last + skip, compiled);
  if (behind)
    return {
      ...scaled,
      last: scaled.last + skip + behind.length,
      unit: 'money',
      ...behind.money,
      rule: 'currency-behind',
    };
  return { ...shaped, last: number.last, unit: 'count', rule: number.collective ? 'collective' : number.form };
}

/** "1,2 M€": a letter is a scale only beside a currency. */
function moneyScale<S extends { value: number; scale: number }>(
  tokens: ReadSentence['tokens'],
  number: ReadNumber,
  shaped: S,
  { lexicon, currencies }: Compiled,
): S & { last: number } {
  const letter = tokens[number.last];
  const by =
    letter?.kind === 'word' && currencies.has(tokens[number.last + 1]?.fold ?? '')
      ? lexicon.numbers.scaleLetters[letter.text]
      : undefined;
  if (by === undefined) return { ...shaped, last: number.last };
  return { ...shaped, value: shaped.value * by, scale: by, last: number.last + 1 };
}

/** "0 800 77 777", "21 34 20 13": digits beside digits are a code, not a count. */
function codeRun(reading: ReadSentence, at: number): number {
  const { tokens, times } = reading;
  const isTime = (i: number) => times.some((time) => tokens[i]!.start >= time.start && tokens[i]!.start < time.end);
  const isDigits = (i: number) => (tokens[i]?.kind === 'number' || tokens[i]?.kind === 'code') && !isTime(i);
  let last = at;
  while (isDigits(last) && (last === at || tokens[last]!.start - tokens[last - 1]!.end <= 1)) last += 1;
  const international = tokens[at - 1]?.text === '+';
  return last - at > 1 || international || tokens[at]!.kind === 'code' ? last : at;
}

/** "2000 victimes" is a count: the word behind it is a noun of some list; "la ley de 2013 prevé" is none. */
function isBareYear(reading: ReadSentence, at: number, compiled: Compiled): boolean {
  const token = reading.tokens[at]!;
  const next = reading.tokens[at + 1];
  if (token.kind !== 'number' || !/^(?:1[89]|20)\d\d$/.test(token.text)) return false;
  if (next?.kind !== 'word' || compiled.stops.has(next.lower)) return true;
  return (nounPhraseAt(reading.tokens, at + 1, reading.sentence.text, compiled)?.nounClass ?? null) === null;
}

/** "63, 12 and 9 per cent": a list has the unit of its last number. */
function unitsOfLists(found: readonly Found[], { lexicon }: Compiled): Found[] {
  const { joinersAfterOpener: and, either } = lexicon.ranges;
  const units = [...found];
  for (let i = units.length - 2; i >= 0; i--) {
    const [one, next] = [units[i]!, units[i + 1]!];
    if (one.unit !== 'count' || next.unit === 'count' || one.shape !== 'plain' || next.shape !== 'plain') continue;
    const between = one.in.tokens.slice(one.last, next.first).map(({ lower }) => lower);
    const joined = between.length === 1 && (and.includes(between[0]!) || either.includes(between[0]!));
    // Only what "and" closes is a list: "of the 300, 20 per cent".
    const listed = between.length === 1 && between[0] === ',' && next.unit !== found[i + 1]!.unit;
    if (joined || listed)
      units[i] = { ...one, unit: next.unit, ...(next.currency === undefined ? {} : { currency: next.currency }) };
  }
  return units;
}

/**
 * Finds every number of a sentence that may state a quantity: counts, percentages, shares, money. Articles, years, codes
 * and bare plurals ("des milliers de") are turned down, with the reason.
 */
export function findNumbers(reading: ReadSentence, context: Context): Found[] {
  const { tokens, times, sentence } = reading;
  const { compiled } = context;
  const words = compiled.lexicon.numbers;
  const found: Found[] = [];
  const turnDown = (from: number, to: number, rule: string, note: string) =>
    reject(context, sentence, {
      stage: STAGE,
      rule,
      note,
      span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
    });
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const time = times.find((mention) => token.start >= mention.start && token.start < mention.end);
    if (time || token.kind === 'sign') {
      at += 1;
      continue;
    }
    const code = token.kind === 'word' ? at : codeRun(reading, at);
    if (code > at) {
      turnDown(at, code, 'code', 'a code, a telephone number or a reference');
      at = code;
      continue;
    }
    const number = readNumberAt(tokens, at, words);
    const shaped =
      fractionAt(reading, at, compiled) ??
      (number && shareAt(reading, number, compiled)) ??
      (number && !number.article ? plainAt(reading, at, number, compiled) : null);
    if (!shaped) {
      if (token.fold in words.collectives) turnDown(at, at + 1, 'vague', 'a bare plural states no number');
      at = number ? number.last : at + 1;
      continue;
    }
    if (shaped.unit === 'count' && isBareYear(reading, at, compiled)) {
      turnDown(at, shaped.last, 'year', 'a year');
      at = shaped.last;
      continue;
    }
    const { last, rule, first, ...rest } = shaped;
    const start = tokens[first ?? at]!.start;
    const span = { start, end: tokens[last - 1]!.end };
    found.push({
      ...rest,
      ...span,
      in: reading,
      first: at,
      last,
      trace: traced([], STAGE, rule, span, String(shaped.value)),
    });
    at = last;
  }
  return unitsOfLists(found, compiled);
}
