import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { figureTexts } from './figureTexts.ts';
import { formatList } from './formatList.ts';
import { formatPeriod } from './formatPeriod.ts';
import { formatQuantity, quantityInWords } from './formatQuantity.ts';
import { countryName, regionName } from './placeName.ts';
import { placesWithBasis } from './placesWithBasis.ts';
import { isOne } from './plural.ts';
import { quantityTexts } from './quantityTexts.ts';

/**
 * The spoken name of a figure, bounds and gaps included: "more than 80 participants, Argentina and Paraguay, period not
 * stated".
 */
export function figureInWords(figure: Figure, language: Language): string {
  const words = figureTexts(language);
  const parts = [
    countedInWords(figure, language),
    placesWithBasis(figure, language),
    formatPeriod(figure.period, language),
  ];
  if (figure.hedged) parts.push(words.estimate);
  return parts.join(', ');
}

/** The value with what it counts, in words: "between 1.4 and 2.1 million people", "45 per cent of victims". */
export function countedInWords(figure: Figure, language: Language): string {
  const quantity = quantityInWords(figure.value, figure.unit, figure.currency, language);
  return withRate(figure, language, withNoun(figure, language, quantity));
}

/** The short label with what it counts: "> 80 participants", "45 %", "USD 2 M". */
export function countedLabel(figure: Figure, language: Language): string {
  const quantity = formatQuantity(figure.value, figure.unit, figure.currency, language);
  if (figure.unit !== 'count') return withRate(figure, language, quantity);
  return withRate(figure, language, withNoun(figure, language, quantity));
}

/** The countries that a figure is about, else its region, else that none is stated. A venue is not among them. */
export function placesInWords(figure: Figure, language: Language): string {
  const words = figureTexts(language);
  const about = figure.places.filter(({ role }) => role !== 'venue').map(({ iso3 }) => countryName(iso3, language));
  const names = about.length > 0 ? about : figure.regions.map(({ m49 }) => words.regionWide(regionName(m49, language)));
  if (names.length === 0) return words.noPlace;
  return formatList(names, language);
}

/** What a figure counts: the name of its measure, or the printed noun where no measure fits. */
export function measureNoun(figure: Figure, language: Language): string {
  const words = figureTexts(language);
  if (figure.measure === 'other' && figure.subject !== '') return words.quoted(figure.subject);
  const [one, other] = words.measures[figure.measure];
  return figure.unit === 'count' && isOne(figure.value.high ?? figure.value.low, language) ? one : other;
}

function withNoun(figure: Figure, language: Language, quantity: string): string {
  if (figure.unit === 'money') return quantity;
  const noun = measureNoun(figure, language);
  if (figure.unit === 'percent') {
    const hasNoWhole = figure.measure === 'other' && !/\S\s+\S/.test(figure.subject);
    return hasNoWhole ? quantity : figureTexts(language).shareOf(quantity, noun);
  }
  const isScaled = /\p{L}$/u.test(quantity);
  return isScaled ? figureTexts(language).scaledNoun(quantity, noun) : `${quantity} ${noun}`;
}

function withRate({ per }: Figure, language: Language, text: string): string {
  const words = quantityTexts(language);
  if (per === undefined) return text;
  const rates = { day: words.perDay, week: words.perWeek, month: words.perMonth, year: words.perYear };
  return `${text} ${rates[per]}`;
}
