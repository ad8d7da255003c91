import { describe, expect, it } from 'vitest';
import { periodOf } from '../model/edtf.ts';
import { citeArticle, exactly } from './citedFigure.fixture.ts';
import { toLanes } from './toLanes.ts';

const text = '1650 victims, 300 victims, 90 victims in two regions, 26 per cent, 7 victims somewhere.';
const period = periodOf('2005', '2005', 'stated');
const figures = citeArticle({ id: 'a', text }, [
  { exact: '90 victims', value: exactly(90), countries: ['IDN', 'PRY'], period },
  { exact: '1650 victims', value: exactly(1650), countries: ['IDN'], period },
  { exact: '300 victims', value: exactly(300), countries: ['VNM'], period },
  { exact: '26 per cent', value: exactly(26), unit: 'percent', countries: ['IDN'], period },
  { exact: '7 victims', value: exactly(7), period },
]);

describe('toLanes(figures)', () => {
  it('has a row for each region, those about several regions last', () => {
    const { rows } = toLanes(figures);
    expect(rows.map(({ place, marks }) => [place.kind, marks.length])).toEqual([
      ['region', 2],
      ['several', 1],
    ]);
  });

  it('names what it does not draw with the reason: percentages, and figures without a place', () => {
    const { notDrawn } = toLanes(figures);
    expect(notDrawn.map(({ reason, figures: left }) => [reason, left.length])).toEqual([
      ['percent', 1],
      ['noPlace', 1],
    ]);
  });

  it('draws every figure or says why not', () => {
    const { rows, notDrawn } = toLanes(figures);
    const drawn = rows.flatMap(({ marks }) => marks).length;
    expect(drawn + notDrawn.flatMap(({ figures: left }) => left).length).toBe(figures.length);
  });
});
