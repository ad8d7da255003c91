import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../../analysis/citedFigure.fixture.ts';
import { toPlaceCounts } from '../../analysis/toPlaceCounts.ts';
import { countryName } from '../../i18n/placeName.ts';
import { layOutMap } from './layOutMap.ts';
import { placeSymbols } from './placeSymbols.ts';

const NEIGHBOURS = 'BEL NLD LUX DEU FRA CHE AUT CZE SVN HRV'.split(' ');
const text = NEIGHBOURS.map((_, index) => `${index + 10} victims`).join(', ');
const figures = citeArticle(
  { id: 'a', text },
  NEIGHBOURS.map((iso3, index) => ({
    exact: `${index + 10} victims`,
    value: exactly(index + 10),
    countries: index % 2 === 0 ? [iso3] : [iso3, 'BEL'],
  })),
);
const layout = (width: number) =>
  placeSymbols(toPlaceCounts(figures), { width, numberText: ({ figures: held }) => String(held.length) });

describe('placeSymbols(counts, options)', () => {
  it.each([620, 900, 1200])('moves symbols of small neighbours apart, %i px wide', (width) => {
    const { symbols } = layout(width);
    expect(symbols).toHaveLength(NEIGHBOURS.length);
    for (const [index, a] of symbols.entries()) {
      for (const b of symbols.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius);
      }
    }
  });

  it('keeps every symbol within the map', () => {
    const { symbols, width, height } = layout(700);
    for (const { x, y, radius } of symbols) {
      expect(Math.min(x, y) - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(width);
      expect(y + radius).toBeLessThanOrEqual(height);
    }
  });

  it('gives areas in proportion to the number of figures', () => {
    const { symbols } = layout(900);
    const belgium = symbols.find(({ country }) => country.iso3 === 'BEL');
    const one = symbols.find(({ country }) => country.figures.length === 1);
    expect(belgium?.country.figures).toHaveLength(6);
    expect((belgium?.radius ?? 0) ** 2 / (one?.radius ?? 1) ** 2).toBeCloseTo(6, 1);
  });

  it('puts the same symbols at the same places', () => {
    expect(layout(900)).toEqual(layout(900));
  });
});

const CROWD = [...NEIGHBOURS, ...'BIH MNE SRB MKD ALB GRC BGR ROU HUN SVK POL ITA MDA UKR'.split(' ')];
const crowd = citeArticle(
  { id: 'b', text: `${CROWD.map((_, at) => `${at + 50} victims`).join(', ')}.` },
  CROWD.map((iso3, at) => ({ exact: `${at + 50} victims`, value: exactly(at + 50), countries: [iso3] })),
);

describe('layOutMap(counts, width, language)', () => {
  it.each(['fr', 'es'] as const)('says what each code on the map means, in %s', (language) => {
    const { labels, codes } = layOutMap(toPlaceCounts(crowd), 620, language);
    const coded = [...labels].filter(([iso3, { text: label }]) => label === iso3);
    expect(coded.length).toBeGreaterThan(0);
    expect(codes?.match(/[A-Z]{3}\u00a0/gu)).toHaveLength(coded.length);
    for (const [iso3] of coded) expect(codes).toContain(`${iso3}\u00a0${countryName(iso3, language)}`);
  });
});
