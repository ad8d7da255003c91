import { placesOfAll } from '../../analysis/about.ts';
import { yearOf } from '../../model/edtf.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { MEASURES } from '../../model/figure.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { countryName, regionName } from '../../i18n/placeName.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import type { Language } from '../../model/article.ts';
import type { ChartName, ExportState } from '../exportRequest.ts';
import { plain } from './textFlow.ts';
import type { Paragraph } from './textFlow.ts';

const MOST_MEASURES = 4;
const MOST_PLACES = 6;

/** Title, subtitle (what is counted, where, when) and the filter sentence. */
export function sceneHeader(chart: ChartName, drawn: readonly CitedFigure[], state: ExportState): Paragraph[] {
  return [
    plain('title', sceneTitle(chart, state.language)),
    ...(drawn.length > 0 ? [plain('subtitle', sceneSubtitle(drawn, state.language), { gap: 2 })] : []),
    plain('small', state.filterSentence, { gap: 3 }),
  ];
}

export function sceneTitle(chart: ChartName, language: Language): string {
  return exportTexts(language).titles[chart];
}

/** "Victims and participants · Indonesia, Cambodia · 2005–2006". */
export function sceneSubtitle(drawn: readonly CitedFigure[], language: Language): string {
  const parts = [measuresOf(drawn, language), placesOf(drawn, language), yearsOf(drawn, language)];
  const sentence = parts.join(' · ');
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}

function measuresOf(drawn: readonly CitedFigure[], language: Language): string {
  const used = MEASURES.filter((measure) => drawn.some(({ figure }) => figure.measure === measure));
  if (used.length > MOST_MEASURES) return exportTexts(language).manyMeasures(formatNumber(used.length, language));
  return listOf(
    used.map((measure) => figureTexts(language).measures[measure][1]),
    language,
  );
}

function placesOf(drawn: readonly CitedFigure[], language: Language): string {
  const words = figureTexts(language);
  const names = placesOfAll(drawn.map(({ figure }) => figure)).map((place) =>
    place.kind === 'country' ? countryName(place.code, language) : words.regionWide(regionName(place.code, language)),
  );
  if (names.length === 0) return words.noPlace;
  if (names.length > MOST_PLACES) return exportTexts(language).manyPlaces(formatNumber(names.length, language));
  return names.join(', ');
}

/** The years that the periods themselves name; publication dates are not among them. */
function yearsOf(drawn: readonly CitedFigure[], language: Language): string {
  const years = drawn.flatMap(({ figure: { period } }) => [yearOf(period.start), yearOf(period.end)]);
  const named = years.filter((year) => year !== null);
  if (named.length === 0) return exportTexts(language).noYears;
  const words = exportTexts(language);
  const text = spanOf(drawn, named, language);
  return drawn.some(({ figure: { period } }) => period.basis === 'none') ? words.whereStated(text) : text;
}

/** "2005–2006"; "since 2003" where a period that begins first or later is still going on. */
function spanOf(drawn: readonly CitedFigure[], named: readonly number[], language: Language): string {
  const [first, last] = [Math.min(...named), Math.max(...named)];
  const isOpen = (end: 'start' | 'end', other: 'start' | 'end') =>
    drawn.some(({ figure: { period } }) => period[end] === null && period[other] !== null);
  const [opensBefore, opensBehind] = [isOpen('start', 'end'), isOpen('end', 'start')];
  if (opensBehind && !opensBefore) return formatPeriod({ start: String(first), end: null }, language);
  if (opensBefore && !opensBehind) return formatPeriod({ start: null, end: String(last) }, language);
  return first === last ? String(first) : `${first}–${last}`;
}

function listOf(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
