import { describe, expect, it } from 'vitest';
import { periodOf } from '../model/edtf.ts';
import { citeArticle, exactly } from './citedFigure.fixture.ts';
import { MOST_PANELS, toPanels } from './toPanels.ts';

const COUNTRIES = 'IDN PRY ARG VNM THA KHM LAO MMR PHL MYS JAM HTI UKR MDA'.split(' ');
const period = periodOf('2005', '2005', 'stated');
const text = COUNTRIES.map((_, index) => `${index + 100} victims`).join(', ') + ', 30 per cent, 7 elsewhere.';
const figures = citeArticle({ id: 'a', text }, [
  ...COUNTRIES.map((iso3, index) => ({
    exact: `${index + 100} victims`,
    value: exactly(index + 100),
    countries: [iso3],
    period,
  })),
  { exact: '30 per cent', value: exactly(30), unit: 'percent', countries: ['IDN'], period },
  { exact: '7 elsewhere', value: exactly(7), period },
]);

describe('toPanels(figures, options)', () => {
  it('draws twelve panels at most, and says how many places and figures are left', () => {
    const { panels, more } = toPanels(figures, { panels: 'country', scale: null });
    expect(panels).toHaveLength(MOST_PANELS);
    expect(more).toEqual({ places: 2, figures: 2 });
  });

  it('puts those with most figures first, and leaves figures about several places in sight', () => {
    const about = (exact: string, ...countries: string[]) => ({
      exact,
      value: exactly(Number(exact)),
      countries,
      period,
    });
    const several = citeArticle({ id: 'b', text: '201 202 203 204 205' }, [
      about('201', 'PRY', 'ARG'),
      about('202', 'THA', 'LAO'),
      about('203', 'THA'),
      about('204', 'THA'),
      about('205', 'THA'),
    ]);
    const { panels } = toPanels([...figures, ...several], { panels: 'country', scale: null });
    const counts = panels.map(({ plane }) => plane.marks.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(panels.slice(0, 2).map(({ place }) => place.kind)).toEqual(['country', 'several']);

    const one = toPanels([...figures, several[0]!], { panels: 'country', scale: null });
    expect(one.panels).toHaveLength(MOST_PANELS);
    expect(one.panels.at(-1)?.place.kind).toBe('several');
    expect(one.more).toEqual({ places: 3, figures: 3 });
  });

  it('shares the axes among the panels', () => {
    const { panels, axes } = toPanels(figures, { panels: 'country', scale: 'log' });
    expect(axes.scale.kind).toBe('log');
    for (const { plane } of panels) {
      expect(plane.scale).toEqual(axes.scale);
      expect(plane.years).toEqual(axes.years);
    }
  });

  it('says why a percentage and a figure without a place are not drawn', () => {
    const { notDrawn } = toPanels(figures, { panels: 'country', scale: null });
    expect(notDrawn.map(({ reason, figures: left }) => [reason, left.length]).sort()).toEqual([
      ['noPlace', 1],
      ['percent', 1],
    ]);
  });

  it('has panels of regions too', () => {
    const { panels } = toPanels(figures, { panels: 'region', scale: null });
    expect(panels[0]?.place.kind).toBe('region');
    expect(panels.length).toBeLessThan(COUNTRIES.length);
  });
});
