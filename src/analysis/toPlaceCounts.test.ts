import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from './citedFigure.fixture.ts';
import { toPlaceCounts } from './toPlaceCounts.ts';

const text = '1650 victims there, 90 victims in both, 54 victims in the region, 7 victims somewhere.';
const figures = citeArticle({ id: 'a', text }, [
  { exact: '1650 victims', value: exactly(1650), countries: ['IDN'] },
  { exact: '90 victims', value: exactly(90), countries: ['PRY', 'IDN'] },
  { exact: '54 victims', value: exactly(54), regions: ['029'] },
  { exact: '7 victims', value: exactly(7) },
]);

describe('toPlaceCounts(figures)', () => {
  it('counts a figure about two countries for each of them, those with most first, and tells how many there are', () => {
    const { countries, several } = toPlaceCounts(figures);
    expect(countries.map(({ iso3, figures: held }) => [iso3, held.length])).toEqual([
      ['IDN', 2],
      ['PRY', 1],
    ]);
    expect(several).toBe(1);
  });

  it('gives a figure about a region to none of its countries', () => {
    const { countries, regions } = toPlaceCounts(figures);
    expect(regions).toEqual([{ m49: '029', figures: [figures[2]] }]);
    expect(countries.flatMap(({ figures: held }) => held)).not.toContain(figures[2]);
  });

  it('keeps those without a place apart', () => {
    expect(toPlaceCounts(figures).noPlace).toEqual([figures[3]]);
  });

  it('does not count a country twice that a figure names as origin too', () => {
    const [cited] = citeArticle({ id: 'b', text }, [
      {
        exact: '90 victims',
        value: exactly(90),
        places: [
          { iso3: 'PRY', role: 'about', basis: 'stated' },
          { iso3: 'PRY', role: 'origin', basis: 'stated' },
        ],
      },
    ]);
    expect(toPlaceCounts(cited ? [cited] : []).countries.map(({ figures: held }) => held.length)).toEqual([1]);
  });
});
