import { isAboutCountry } from '../../analysis/about.ts';
import type { BasketContent } from '../../analysis/basket.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { gapsOf } from '../../analysis/gaps.ts';
import type { MissingYears } from '../../analysis/gaps.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { formatList } from '../../i18n/formatList.ts';
import { pageMessages } from '../../i18n/messages.ts';
import { countryName } from '../../i18n/placeName.ts';
import { counted } from '../../i18n/plural.ts';
import { reportTexts } from '../../i18n/topics/reportTexts.ts';
import type { Language } from '../../model/article.ts';

/**
 * The years for which no figure of a country (ISO 3166-1 alpha-3) can be cited, as a heading and a note with a line for each
 * measure, and one for all of which there is nothing; nothing where no figure is of that country or none tells a year.
 */
export function gapsInWords(iso3: string, figures: readonly CitedFigure[], language: Language): BasketContent[] {
  const { years, places } = gapsOf(figures);
  if (years === null || !figures.some(({ figure }) => isAboutCountry(figure, iso3))) return [];
  const { gaps: words } = reportTexts(language);
  const name = countryName(iso3, language);
  const missing = places.find(({ place }) => place === iso3)?.missing ?? [];
  const isNever = ({ years: [first], undated }: MissingYears) =>
    undated === 0 && first?.first === years.first && first.last === years.last;
  const never = missing.filter(isNever).map(({ measure }) => figureTexts(language).measures[measure][1]);
  const lines =
    missing.length === 0
      ? [words.none(name, years.first, years.last)]
      : [
          words.within(name, years.first, years.last),
          ...missing.filter((one) => !isNever(one)).map((one) => missingLine(one, language)),
          ...(never.length === 0 ? [] : [words.never(formatList(never, language))]),
        ];
  return [
    { kind: 'heading', text: words.heading },
    { kind: 'note', text: lines.join('\n') },
  ];
}

/** "Victims: 2003–2004, 2007, and 1 figure without a stated year". */
function missingLine({ measure, years, undated }: MissingYears, language: Language): string {
  const { gaps: words } = reportTexts(language);
  const spans = years.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  const rest = undated > 0 ? [counted(undated, language, words.undated)] : [];
  return words.line(pageMessages(language).measures[measure], [...spans, ...rest].join(', '));
}
