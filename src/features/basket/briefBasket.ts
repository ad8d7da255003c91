import { isAboutCountry } from '../../analysis/about.ts';
import { added, EMPTY_BASKET } from '../../analysis/basket.ts';
import type { Basket, BasketContent } from '../../analysis/basket.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { NO_FILTER } from '../../analysis/filter.ts';
import { writeView } from '../../analysis/filterUrl.ts';
import { PLAIN_VIEW } from '../../analysis/view.ts';
import type { ChartName } from '../../analysis/view.ts';
import { countryName } from '../../i18n/placeName.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import type { Language } from '../../model/article.ts';
import { gapsInWords } from './gapsInWords.ts';

/**
 * The report of one country (ISO 3166-1 alpha-3): the charts that hold something of it, each of its figures, then what
 * cannot be cited of it. The words of `reportTopic` must have been brought.
 */
export function briefBasket(iso3: string, figures: readonly CitedFigure[], language: Language): Basket {
  const words = basketTexts(language);
  const own = figures.filter(({ figure }) => isAboutCountry(figure, iso3));
  const search = writeView({ ...PLAIN_VIEW, filter: { ...NO_FILTER, countries: [iso3] } });
  const chart = (name: ChartName) => ({ kind: 'chart', chart: name, search }) as const;
  const numberOf = (unit: 'count' | 'percent') => own.filter(({ figure }) => figure.unit === unit).length;
  const contents: BasketContent[] = [
    ...(numberOf('count') > 0 ? [chart('by-region')] : []),
    // A single mark has nothing to stand against over the years: its sentence tells its period.
    ...(numberOf('count') > 1 ? [chart('by-year')] : []),
    ...(numberOf('percent') > 0 ? [chart('percentages')] : []),
    { kind: 'heading', text: words.briefQuotations },
    ...own.map(({ figure }) => ({ kind: 'figure', id: figure.id }) as const),
    ...gapsInWords(iso3, figures, language),
  ];
  return contents.reduce(added, { ...EMPTY_BASKET, title: words.brief(countryName(iso3, language)) });
}
