import { describe, expect, it } from 'vitest';
import { periodOf } from '../model/edtf.ts';
import { citeArticle, exactly } from './citedFigure.fixture.ts';
import { toCoverage } from './toCoverage.ts';

const text = 'In 2005 and 2006, 1650 victims. In 2008, 90 cases in two countries. Also 54 people, and 7 somewhere.';
const figures = citeArticle({ id: 'a', text }, [
  { exact: '1650 victims', value: exactly(1650), countries: ['IDN'], period: periodOf('2005', '2006', 'stated') },
  {
    exact: '90 cases',
    value: exactly(90),
    measure: 'cases',
    countries: ['IDN', 'PRY'],
    period: periodOf('2008', '2008', 'stated'),
  },
  { exact: '54 people', value: exactly(54), measure: 'people', regions: ['029'] },
  { exact: '7 somewhere', value: exactly(7) },
]);
const SOUTH_EAST_ASIA = '035';

describe('toCoverage(figures, { cells })', () => {
  it('has a column for every year between the first and the last, and one for figures without a year', () => {
    const { columns } = toCoverage(figures, { cells: 'region-year' });
    expect(columns.map(({ key }) => key)).toEqual(['2005', '2006', '2007', '2008', 'no-year']);
  });

  it('puts a figure into the cell of each of its years, and counts it once in its row', () => {
    const { rows, columns, cells } = toCoverage(figures, { cells: 'region-year' });
    const row = rows.findIndex(({ key }) => key === SOUTH_EAST_ASIA);
    const inRow = cells.filter((cell) => cell.row === row);
    expect(inRow.map((cell) => [columns[cell.column]?.key, cell.figures.length])).toEqual([
      ['2005', 1],
      ['2006', 1],
      ['2008', 1],
    ]);
    expect(rows[row]?.figures).toHaveLength(2);
  });

  it('counts a figure about two countries once in its column, and says that it stands in two cells', () => {
    const { columns, repeated } = toCoverage(figures, { cells: 'country-measure' });
    expect(columns.find(({ key }) => key === 'cases')?.figures).toHaveLength(1);
    expect(repeated).toBe(1);
  });

  it('leaves a figure about a region as a whole in the row of that region, and one without a place in the last', () => {
    const { rows } = toCoverage(figures, { cells: 'country-measure' });
    expect(rows.map(({ place }) => place)).toEqual([
      { kind: 'country', iso3: 'IDN' },
      { kind: 'region', m49: '029' },
      { kind: 'country', iso3: 'PRY' },
      { kind: 'no-place' },
    ]);
  });

  it('holds nothing for no figures', () => {
    expect(toCoverage([], { cells: 'region-year' })).toMatchObject({ rows: [], columns: [], cells: [], repeated: 0 });
  });
});
