import type { CitedFigure } from '../analysis/citedFigure.ts';
import { figureInWords } from '../i18n/figureInWords.ts';
import { countryName, regionName } from '../i18n/placeName.ts';
import type { IndexedArticle } from '../model/dataset.ts';
import { wholeSentence } from './citedSentence.ts';
import type { ExportRequest } from './exportRequest.ts';
import { publishedBasis } from './figureColumns.ts';
import { jsonDictionary } from './jsonDictionary.ts';
import { numberedFigures } from './numberedFigures.ts';
import type { NumberedFigures } from './numberedFigures.ts';
import { viewAddress } from './viewAddress.ts';

/** The version of the document below; it grows when a reader of the old one would go wrong. */
export const JSON_VERSION = 1;

/**
 * The figures of a request as one JSON document:
 * `format`, `version`, `exported` (day), `dataVersion`, `chart`, `view` (link, filter sentence, language, controls),
 * `articles` (id, title, language, published, publishedBasis, url, urlLanguage, file), and `figures`, drawn or not: `id`, `number` on
 * the chart or null, `notDrawn` (reason or null), `inWords`, `value` {qualifier, low, high, strict?} with null for an open
 * end, `unit`, `measure`, `places` (ISO 3166-1), `regions` (M49), `period` (EDTF), `quote` and `sentence` with UTF-16
 * offsets into the article, `article` (id). Absent keys were not stated. `dictionary` says what the fields mean.
 */
export function toJson(request: ExportRequest): string {
  const { state, figures, dataVersion, date, chart } = request;
  const numbered = numberedFigures(request);
  const articles = new Map(figures.map((cited) => [cited.article.id, cited] as const));
  const document = {
    format: 'cited-figures-export',
    version: JSON_VERSION,
    exported: date,
    dataVersion,
    chart,
    view: {
      link: viewAddress(state),
      filter: state.filterSentence,
      language: state.language,
      controls: state.controls,
    },
    articles: [...articles.values()].map((cited) => articleEntry(cited.article, publishedBasis(cited))),
    figures: figures.map((cited) => figureEntry(cited, request, numbered)),
    dictionary: jsonDictionary(state.language),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function articleEntry({ id, title, language, published, url, urlLanguage, file }: IndexedArticle, basis: string) {
  return { id, title, language, published, publishedBasis: basis, url, urlLanguage, file };
}

function figureEntry(cited: CitedFigure, { state, texts }: ExportRequest, { numbers, notDrawn }: NumberedFigures) {
  const { article, figure } = cited;
  const { id, quote, sentence, places, regions, ...rest } = figure;
  const { language } = state;
  return {
    id,
    number: numbers.get(id) ?? null,
    notDrawn: notDrawn.get(id) ?? null,
    inWords: figureInWords(figure, language),
    ...rest,
    places: places.map((place) => ({ ...place, name: countryName(place.iso3, language) })),
    regions: regions.map((region) => ({ ...region, name: regionName(region.m49, language) })),
    quote,
    sentence: { ...sentence, text: wholeSentence(texts(article.id), cited) },
    article: article.id,
  };
}
