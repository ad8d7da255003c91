import type { Language } from '../model/article.ts';
import type { Figure, Quantity, Unit } from '../model/figure.ts';
import { statedFraction } from '../model/statedFraction.ts';
import { figureTexts } from './figureTexts.ts';
import { formatNumber, numberFormat } from './formatNumber.ts';
import { pageMessages } from './messages.ts';
import { quantityTexts } from './quantityTexts.ts';

const NBSP = '\u00a0';

/**
 * The short label of a value: "> 80", "≥ 75", "≈ 115", "≤ 40", "1.4–2.1 M", "45%", "USD 2 M". Nothing is rounded: what
 * does not fit two decimals of a million is written out.
 */
export function formatQuantity(
  value: Quantity,
  unit: Unit,
  currency: string | undefined,
  language: Language,
  parts: string | null = null,
): string {
  const { sign, number } = shortNumber(value, language);
  const withUnit = parts ?? (unit === 'percent' ? quantityTexts(language).percentSign(number) : number);
  const text =
    unit === 'money' && currency !== undefined ? quantityTexts(language).money(withUnit, currency) : withUnit;
  return sign === '' ? text : `${sign}${NBSP}${text}`;
}

/** The short label of the value of a figure; a share that its text states in parts keeps them: "1/3", "> 2/3". */
export const valueLabel = (figure: Stated, language: Language): string =>
  formatQuantity(figure.value, figure.unit, figure.currency, language, statedFraction(figure));

/** The value of a figure in words: "more than 80", "45 per cent", "1/3". */
export const valueInWords = (figure: Stated, language: Language): string =>
  quantityInWords(figure.value, figure.unit, figure.currency, language, statedFraction(figure));

type Stated = Pick<Figure, 'value' | 'unit' | 'currency' | 'quote'>;

/** The same value in words, with its bound: "more than 80", "between 1.4 and 2.1 million", "45 per cent". */
export function quantityInWords(
  value: Quantity,
  unit: Unit,
  currency: string | undefined,
  language: Language,
  parts: string | null = null,
): string {
  const words = quantityTexts(language);
  const write = (number: number) => parts ?? inWords(number, { unit, currency, language });
  switch (value.qualifier) {
    case 'exact':
      return words.exact(write(value.low));
    case 'approx':
      return words.approx(write(value.low));
    case 'atLeast':
      return value.strict ? words.moreThan(write(value.low)) : words.atLeast(write(value.low));
    case 'atMost': {
      const below = unit === 'count' ? words.fewerThan : words.lessThan;
      return value.strict ? below(write(value.high)) : words.atMost(write(value.high));
    }
    case 'range':
      return words.range(lowOfRange(value.low, value.high, { unit, currency, language }), write(value.high));
  }
}

/** How to take a value, without it: "at least", or "more than" where the bound itself is left out. */
export function qualifierInWords(value: Quantity | Pick<Quantity, 'qualifier' | 'strict'>, language: Language): string {
  const { moreThan, lessThan } = quantityTexts(language);
  if (value.qualifier === 'atLeast' && value.strict) return moreThan('').trim();
  if (value.qualifier === 'atMost' && value.strict) return lessThan('').trim();
  return pageMessages(language).qualifiers[value.qualifier];
}

/** A number on an axis or in a short label: "1,650", "1.4 M", "2 bn". */
export function shortValue(value: number, language: Language): string {
  const scale = scaleOf(value, language);
  const digits = formatNumber(value / scale.by, language);
  return scale.name === '' ? digits : `${digits}${NBSP}${scale.name}`;
}

function shortNumber(value: Quantity, language: Language): { sign: string; number: string } {
  switch (value.qualifier) {
    case 'exact':
      return { sign: '', number: shortValue(value.low, language) };
    case 'approx':
      return { sign: '≈', number: shortValue(value.low, language) };
    case 'atLeast':
      return { sign: value.strict ? '>' : '≥', number: shortValue(value.low, language) };
    case 'atMost':
      return { sign: value.strict ? '<' : '≤', number: shortValue(value.high, language) };
    case 'range':
      return { sign: '', number: shortRange(value.low, value.high, language) };
  }
}

function shortRange(low: number, high: number, language: Language): string {
  const [of, to] = [scaleOf(low, language), scaleOf(high, language)];
  if (of.by !== to.by) return `${shortValue(low, language)} – ${shortValue(high, language)}`;
  return `${formatNumber(low / of.by, language)}–${shortValue(high, language)}`;
}

/** Millions and billions are shortened where two decimals write them exactly. */
function scaleOf(value: number, language: Language): { by: number; name: string } {
  const words = quantityTexts(language);
  for (const [by, name] of [[1e9, words.billion] as const, [1e6, words.million] as const]) {
    if (value >= by && value % (by / 100) === 0) return { by, name };
  }
  return { by: 1, name: '' };
}

type Kind = Readonly<{ unit: Unit; currency: string | undefined; language: Language }>;

function inWords(value: number, { unit, currency, language }: Kind): string {
  const compact: Intl.NumberFormatOptions =
    scaleOf(value, language).by === 1
      ? { maximumFractionDigits: 6 }
      : { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 };
  if (unit === 'money' && currency !== undefined) return moneyInWords(value, currency, { compact, language });
  const number = numberFormat(language, compact).format(value);
  return unit === 'percent' ? quantityTexts(language).percent(number) : number;
}

type Money = Readonly<{ compact: Intl.NumberFormatOptions; language: Language }>;

/** "2 million US dollars", "2 millions de dollars": the joint of scale and noun is ours, Intl leaves it out. */
function moneyInWords(value: number, currency: string, { compact, language }: Money): string {
  const options = { style: 'currency', currency, currencyDisplay: 'name', minimumFractionDigits: 0 } as const;
  const money = numberFormat(language, { maximumFractionDigits: 6, ...options });
  if (compact.notation !== 'compact') return money.format(value);
  const name = money.formatToParts(value).find(({ type }) => type === 'currency')?.value ?? currency;
  return figureTexts(language).scaledNoun(numberFormat(language, compact).format(value), name);
}

/** "between 1.4 and 2.1 million" names the scale once, "between 20 and 30 per cent" the unit. */
function lowOfRange(low: number, high: number, kind: Kind): string {
  const [of, to] = [scaleOf(low, kind.language), scaleOf(high, kind.language)];
  if (of.by === to.by) return formatNumber(low / of.by, kind.language);
  return inWords(low, kind);
}
