import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { foldText } from '../../analysis/foldText.ts';
import { countedInWords } from '../../i18n/figureInWords.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { valueInWords } from '../../i18n/formatQuantity.ts';
import { placesWithBasis } from '../../i18n/placesWithBasis.ts';
import { periodPhrase } from '../../i18n/phrases/periodPhrase.ts';
import { sentenceTexts } from '../../i18n/topics/sentenceTexts.ts';
import type { Language } from '../../model/article.ts';
import type { Figure, Measure } from '../../model/figure.ts';
import { placePhrase, venuePhrase } from './placePhrase.ts';

/**
 * All that a sentence must say of a figure: the hedged value, what it counts, where and when, what of that is inferred and
 * what the text leaves out. "more than 80 participants (“représentants officiels”) in Argentina and Paraguay, without
 * stating the period". There is no way to leave a part out.
 */
export function figureClause(cited: CitedFigure, language: Language): string {
  const { figure } = cited;
  const words = sentenceTexts(language);
  const { inParentheses, estimate } = figureTexts(language);
  const isRouted = figure.places.some(({ role }) => role === 'origin' || role === 'destination');
  const isOfOrigin = figure.unit === 'percent' && isRouted;
  const venue = isRouted ? null : venuePhrase(figure, language);
  const isAside = isOfOrigin || venue !== null;
  const place = isAside ? venue : placePhrase(figure, language);
  const period = periodPhrase(figure.period, words.period, language);
  const counted = countedThing(cited, language);
  const hedged = figure.hedged ? inParentheses(counted, estimate) : counted;
  // Where a share comes from is what it says of its whole: beside the noun it would narrow the whole. And who meets in one
  // place about another is not in the other.
  const value = isAside ? inParentheses(hedged, placesAside(figure, language)) : hedged;
  const when =
    period !== null && figure.period.basis === 'inferred' ? inParentheses(period, words.periodInferred) : period;
  const lacks = place === null && !isAside ? (period === null ? 'both' : 'place') : period === null ? 'period' : null;
  return [
    place === null ? value : `${value} ${place}`,
    ...(when === null ? [] : [when]),
    ...(lacks === null ? [] : [words.without[lacks]]),
  ].join(', ');
}

/** The places of a figure as a remark. */
function placesAside(figure: Figure, language: Language): string {
  return placesWithBasis(figure, language).replaceAll(' (', ', ').replaceAll(')', '');
}

function countedThing({ figure, article }: CitedFigure, language: Language): string {
  const whole = figure.part && article.figures.find(({ id }) => id === figure.part?.of);
  const printed = asPrinted(figure, language);
  if (figure.unit !== 'percent' || !whole) return `${countedInWords(figure, language)}${printed}`;
  const share = valueInWords(figure, language);
  const ofWhole = sentenceTexts(language).ofWhole(countedInWords(whole, language), whole.value.qualifier === 'exact');
  return `${share}${printed} ${ofWhole}`;
}

/** The words that say no more than our name of a measure, folded, in the three languages of the articles. */
const PLAIN: Readonly<Record<Measure, string>> = {
  victims: 'victim victims victime victimes victima victimas',
  participants: 'participant participants participante participantes',
  people: 'people person persons personne personnes persona personas',
  countries: 'country countries pays pais paises',
  organisations: 'organisation organisations organization organizations organizacion organizaciones',
  sites: 'site sites lieu lieux lugar lugares',
  cases: 'case cases cas caso casos',
  money: '',
  other: '',
};

/** The noun of the text behind ours, where it says something else: it may count women, where we say victims. */
function asPrinted({ subject, measure, unit }: Figure, language: Language): string {
  if (subject === '' || unit === 'money' || (measure === 'other' && unit === 'count')) return '';
  return PLAIN[measure].split(' ').includes(foldText(subject)) ? '' : ` (${figureTexts(language).quoted(subject)})`;
}
