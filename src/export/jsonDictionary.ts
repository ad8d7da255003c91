import { exportTexts } from '../i18n/topics/exportTexts.ts';
import type { Language } from '../model/article.ts';
import type { ColumnName } from './figureColumns.ts';

/** Where the JSON document holds what a column of the table does. */
const FIELDS = {
  'figures[].id': 'id',
  'figures[].number': 'number_on_chart',
  'figures[].notDrawn': 'drawn_reason',
  'figures[].value.qualifier': 'qualifier',
  'figures[].value.low': 'value_low',
  'figures[].value.high': 'value_high',
  'figures[].value.strict': 'strict',
  'figures[].unit': 'unit',
  'figures[].currency': 'currency',
  'figures[].per': 'per',
  'figures[].measure': 'measure',
  'figures[].subject': 'subject',
  'figures[].part.of': 'part_of',
  'figures[].hedged': 'hedged',
  'figures[].places[].iso3': 'places',
  'figures[].places[].name': 'place_names',
  'figures[].places[].role': 'place_roles',
  'figures[].places[].basis': 'place_basis',
  'figures[].regions[].m49': 'regions',
  'figures[].regions[].name': 'region_names',
  'figures[].regions[].basis': 'region_basis',
  'figures[].period.start': 'period_start',
  'figures[].period.end': 'period_end',
  'figures[].period.edtf': 'period_edtf',
  'figures[].period.basis': 'period_basis',
  'figures[].quote.exact': 'quotation',
  'figures[].quote.start': 'quote_start',
  'figures[].quote.end': 'quote_end',
  'figures[].sentence.text': 'sentence',
  'figures[].article': 'article',
  'articles[].id': 'article',
  'articles[].title': 'title',
  'articles[].language': 'language',
  'articles[].published': 'published',
  'articles[].publishedBasis': 'published_basis',
  'articles[].url': 'url',
  'articles[].urlLanguage': 'url_language',
  'articles[].file': 'file',
  'view.link': 'view',
  'view.filter': 'filter',
  dataVersion: 'data_version',
  exported: 'exported',
} as const satisfies Readonly<Record<string, ColumnName>>;

/** What the fields of the JSON document mean, by their path, in a language. */
export function jsonDictionary(language: Language): Readonly<Record<string, string>> {
  const { dictionary } = exportTexts(language);
  const meanings = Object.entries(FIELDS).map(([path, column]) => [path, dictionary.meanings[column]] as const);
  return Object.fromEntries([...meanings, ['figures[].inWords', dictionary.inWords]]);
}
