import { exportTexts } from '../i18n/topics/exportTexts.ts';
import { exportFileName } from './exportFileName.ts';
import type { ExportedFile, ExportRequest } from './exportRequest.ts';
import { COLUMN_NAMES } from './figureColumns.ts';
import type { ColumnName } from './figureColumns.ts';
import { viewAddress } from './viewAddress.ts';

/** Columns that are not plain text, by their type in CSVW. */
const TYPES: Readonly<Partial<Record<ColumnName, 'integer' | 'number' | 'boolean' | 'date'>>> = {
  number_on_chart: 'integer',
  value_low: 'number',
  value_high: 'number',
  strict: 'boolean',
  hedged: 'boolean',
  quote_start: 'integer',
  quote_end: 'integer',
  exported: 'date',
};
/** Columns whose cells are lists. */
const LISTS: ReadonlySet<ColumnName> = new Set([
  ...(['places', 'place_names', 'place_roles', 'place_basis', 'regions', 'region_names', 'region_basis'] as const),
]);

/**
 * What the columns of a CSV file mean, as the file that stands beside it by the rules of CSV on the Web
 * (W3C, Model for Tabular Data and Metadata on the Web, 5.3: the name of the table and `-metadata.json`).
 */
export function csvDictionary(request: ExportRequest): ExportedFile {
  const { state, chart, dataVersion, date, separator = ',' } = request;
  const { titles, dictionary } = exportTexts(state.language);
  const url = request.fileName ?? exportFileName(request);
  const document = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': state.language }],
    url,
    'dc:title': titles[chart],
    'dc:description': state.filterSentence,
    'dc:source': viewAddress(state),
    'dc:hasVersion': dataVersion,
    'dc:issued': date,
    dialect: { encoding: 'utf-8', header: true, delimiter: separator },
    tableSchema: {
      primaryKey: 'id',
      columns: COLUMN_NAMES.map((name) => ({
        name,
        titles: name,
        'dc:description': dictionary.meanings[name],
        datatype: TYPES[name] ?? 'string',
        ...(LISTS.has(name) ? { separator: ';' } : {}),
      })),
    },
  };
  return {
    fileName: `${url}-metadata.json`,
    mime: 'application/csvm+json',
    content: `${JSON.stringify(document, null, 2)}\n`,
  };
}
