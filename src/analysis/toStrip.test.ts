import { describe, expect, it } from 'vitest';
import { about, atMost, between, citeArticle, exactly, moreThan } from './citedFigure.fixture.ts';
import { toStrip } from './toStrip.ts';

const text =
  'More than 80 officials of Argentina and Paraguay met. Some 115 judges of Mexico and 54 victims in the Caribbean. ' +
  'In Indonesia 1650 victims, 26 per cent children, 1.4 to 2.1 million women, USD 2 million. Nobody: 0 cases. Also 7 sites.';
const figures = citeArticle({ id: 'a', text }, [
  { exact: 'More than 80 officials', value: moreThan(80), countries: ['ARG', 'PRY'] },
  { exact: 'Some 115 judges', value: about(115), countries: ['MEX'] },
  { exact: '54 victims', value: exactly(54), regions: ['029'] },
  { exact: '1650 victims', value: exactly(1650), countries: ['IDN'] },
  { exact: '26 per cent', value: exactly(26), unit: 'percent', countries: ['IDN'] },
  { exact: '1.4 to 2.1 million women', value: between(1_400_000, 2_100_000), countries: ['IDN'] },
  { exact: 'USD 2 million', value: exactly(2_000_000), unit: 'money', currency: 'USD', countries: ['IDN'] },
  { exact: '0 cases', value: exactly(0), countries: ['IDN'] },
  { exact: '7 sites', value: atMost(7) },
]);
const idsOf = (rows: ReturnType<typeof toStrip>['rows']) =>
  rows.map(({ key, marks }) => [key, marks.map(({ cited }) => cited.figure.quote.exact)]);

describe('toStrip(figures, options)', () => {
  it('puts countries into their M49 region, largest figure first, and keeps both countries of one region together', () => {
    expect(idsOf(toStrip(figures, { rows: 'region', scale: null }).rows)).toEqual([
      ['035', ['1650 victims', '1.4 to 2.1 million women']],
      ['013', ['Some 115 judges']],
      ['005', ['More than 80 officials']],
      ['029', ['54 victims']],
    ]);
  });

  it('draws a figure about several countries once, in a last row of its own', () => {
    const { rows } = toStrip(figures, { rows: 'country', scale: null });
    expect(rows.at(-1)).toMatchObject({ key: 'several', place: { kind: 'several' } });
    const ids = rows.flatMap(({ marks }) => marks.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('marks a figure that names a region and no country as region-wide', () => {
    const { rows } = toStrip(figures, { rows: 'country', scale: null });
    const marks = rows.flatMap((row) => row.marks);
    expect(marks.filter(({ regionWide }) => regionWide).map(({ cited }) => cited.figure.quote.exact)).toEqual([
      '54 victims',
    ]);
  });

  it('says what it leaves out and why, each figure once', () => {
    const { rows, notDrawn } = toStrip(figures, { rows: 'region', scale: null });
    expect(notDrawn.map(({ reason, figures: left }) => [reason, left.length])).toEqual([
      ['percent', 1],
      ['money', 1],
      ['noPlace', 1],
      ['zero', 1],
    ]);
    const drawn = rows.reduce((sum, { marks }) => sum + marks.length, 0);
    expect(drawn + notDrawn.reduce((sum, { figures: left }) => sum + left.length, 0)).toBe(figures.length);
  });

  it('has a place for zero on a linear axis', () => {
    const { notDrawn } = toStrip(figures, { rows: 'region', scale: 'linear' });
    expect(notDrawn.map(({ reason }) => reason)).not.toContain('zero');
  });

  it('does not take a venue for what a figure is about', () => {
    const [cited] = citeArticle({ id: 'b', text: 'They met: 75 people.' }, [
      { exact: '75 people', value: exactly(75) },
    ]);
    if (!cited) throw new Error('no figure');
    const atVenue = {
      ...cited,
      figure: { ...cited.figure, places: [{ iso3: 'USA', role: 'venue', basis: 'stated' } as const] },
    };
    expect(toStrip([atVenue], { rows: 'region', scale: null }).notDrawn).toMatchObject([{ reason: 'noPlace' }]);
  });
});
