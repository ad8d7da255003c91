import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../analysis/citedFigure.fixture.ts';
import { csvCell } from './csvCell.ts';
import { exportFigures, exportRequest } from './exportFixture.fixture.ts';
import { toCsv } from './toCsv.ts';

/** Reads RFC 4180 as the standard says, without the code under test. */
function readCsv(csv: string, separator: string): Record<string, string>[] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`, 'y');
  const rows: string[][] = [[]];
  cell.lastIndex = 1;
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  const [header = [], ...body] = rows.slice(0, -1);
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

describe('toCsv(request)', () => {
  it('begins with the mark that makes spreadsheets read UTF-8', () => {
    expect(toCsv(exportRequest()).charCodeAt(0)).toBe(0xfeff);
  });

  it.each([',', ';'] as const)('has one row for each figure, drawn or not, with "%s"', (separator) => {
    const rows = readCsv(toCsv(exportRequest({ format: 'csv', separator })), separator);
    expect(rows.map(({ id }) => id)).toEqual(exportFigures.map(({ figure }) => figure.id));
    expect(new Set(rows.map((row) => Object.keys(row).length)).size).toBe(1);
  });

  it('keeps bounds, periods and bases as data', () => {
    const rows = readCsv(toCsv(exportRequest()), ',');
    expect(rows[3]).toMatchObject({
      value_low: '1200',
      value_high: '',
      qualifier: 'atLeast',
      strict: 'true',
      regions: '029',
      period_edtf: '2003/..',
      period_basis: 'stated',
      quotation: 'plus de 1\u202f200 participants',
      published: '2007',
      published_basis: 'catalog',
      number_on_chart: '4',
      drawn: 'yes',
    });
    expect(rows[0]?.sentence).toContain('ont soigné 1650 victimes');
  });

  it('names places in the language of the export and tells stated ones from inferred ones', () => {
    const figures = exportFigures.slice(1, 2).map(({ figure, article }) => ({
      article,
      figure: {
        ...figure,
        places: [
          { iso3: 'IDN', role: 'about', basis: 'stated' },
          { iso3: 'KHM', role: 'origin', basis: 'inferred' },
        ] as const,
        regions: [{ m49: '035', basis: 'inferred' }] as const,
      },
    }));
    const { state } = exportRequest();
    const [row] = readCsv(toCsv(exportRequest({ figures, state: { ...state, language: 'fr' } })), ',');
    expect(row).toMatchObject({
      places: 'IDN;KHM',
      place_names: 'Indonésie;Cambodge',
      place_roles: 'about;origin',
      place_basis: 'stated;inferred',
      regions: '035',
      region_names: 'Asie du Sud-Est',
      region_basis: 'inferred',
    });
  });

  it('prints a long sentence whole', () => {
    const text = `${'avant '.repeat(200)}1650 victimes ${'après '.repeat(200)}fin.`;
    const figures = citeArticle({ id: 'long', text }, [{ exact: '1650 victimes', value: exactly(1650) }]);
    const [row] = readCsv(toCsv(exportRequest({ figures, texts: () => text })), ',');
    expect(row?.sentence).toBe(text);
  });

  it('says of what is not drawn why, and gives it no number', () => {
    const rows = readCsv(toCsv(exportRequest()), ',');
    expect(rows[2]).toMatchObject({ number_on_chart: '', drawn: 'no', drawn_reason: '1 percentage (see Percentages)' });
    expect(rows[3]).toMatchObject({ drawn: 'yes', drawn_reason: '' });
  });

  it('carries filter, view and data version in every row', () => {
    for (const row of readCsv(toCsv(exportRequest({ chart: 'table' })), ',')) {
      expect(row).toMatchObject({
        filter: '8 of 8 figures, from 2 of 2 articles',
        view: 'https://example.org/?country=IDN&lang=en',
        data_version: '0123456789ab',
      });
    }
  });

  it('never lets a text of an article become a formula', () => {
    const rows = readCsv(toCsv(exportRequest()), ',');
    expect(rows.at(-1)).toMatchObject({ title: "'=SUM(A1)", subject: "'-cases" });
    expect(rows.at(-1)?.sentence).toMatch(/^'=2\+3/);
  });
});

describe('csvCell(value, separator)', () => {
  it.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1'])('guards %j', (text) => {
    expect(csvCell(text, ',').replace(/^"/, '')).toMatch(/^'/);
  });

  it('quotes what holds a quote, a line break or the separator', () => {
    expect(csvCell('a "b", c', ',')).toBe('"a ""b"", c"');
    expect(csvCell('a;b', ',')).toBe('a;b');
    expect(csvCell('a\nb', ';')).toBe('"a\nb"');
  });

  it('writes numbers with a decimal point and nothing for nothing', () => {
    expect([csvCell(33.3, ';'), csvCell(-2, ','), csvCell(null, ',')]).toEqual(['33.3', '-2', '']);
  });
});
