import { describe, expect, it } from 'vitest';
import { periodOf } from '../model/edtf.ts';
import type { CitedFigure } from './citedFigure.ts';
import { citeArticle, exactly, moreThan } from './citedFigure.fixture.ts';
import { applyFilter, isUnfiltered, NO_FILTER } from './filter.ts';
import type { Filter } from './filter.ts';

const border = citeArticle(
  { id: 'border', text: 'plus de 80 représentants ; 45 pour cent des victimes', title: 'Coopération à la frontière' },
  [
    { exact: 'plus de 80 représentants', value: moreThan(80), measure: 'participants', countries: ['ARG', 'PRY'] },
    {
      exact: '45 pour cent des victimes',
      value: exactly(45),
      unit: 'percent',
      countries: ['PRY'],
      period: periodOf('2003', null, 'stated'),
    },
  ],
);
const islands = citeArticle({ id: 'islands', text: '54 victimes puis 19 pays des Caraïbes', title: 'Conférence' }, [
  { exact: '54 victimes', value: exactly(54), regions: ['029'] },
  { exact: '19 pays des Caraïbes', value: exactly(19), measure: 'countries', regions: ['029'] },
]);
const hospital = citeArticle({ id: 'hospital', text: '1650 victimes de l’Équateur', title: 'Le rapport' }, [
  {
    exact: '1650 victimes de l’Équateur',
    value: exactly(1650),
    countries: ['IDN'],
    period: periodOf('2005-04', '2006-10', 'stated'),
  },
]);
const all = [...border, ...islands, ...hospital];

const quotes = (figures: readonly CitedFigure[]) => figures.map(({ figure }) => figure.quote.exact);
const shown = (filter: Partial<Filter>) => quotes(applyFilter(all, { ...NO_FILTER, ...filter }).shown);

describe('applyFilter(figures, filter)', () => {
  it('shows everything when nothing is chosen', () => {
    expect(shown({})).toHaveLength(5);
    expect(isUnfiltered(NO_FILTER)).toBe(true);
  });

  it('widens by a second country and narrows by a second kind of filter', () => {
    expect(shown({ countries: ['ARG'] })).toEqual(['plus de 80 représentants']);
    expect(shown({ countries: ['ARG', 'IDN'] })).toEqual(['plus de 80 représentants', '1650 victimes de l’Équateur']);
    expect(shown({ countries: ['ARG', 'IDN'], measures: ['victims'] })).toEqual(['1650 victimes de l’Équateur']);
  });

  it('leaves a meeting place out: a figure is not about where people met', () => {
    const met = citeArticle({ id: 'met', text: '75 participants' }, [
      { exact: '75 participants', value: moreThan(75), regions: ['029'] },
    ]).map(({ figure, article }) => ({
      figure: { ...figure, places: [{ iso3: 'USA', role: 'venue', basis: 'stated' } as const] },
      article,
    }));
    expect(applyFilter(met, { ...NO_FILTER, countries: ['USA'] }).shown).toEqual([]);
    expect(applyFilter(met, { ...NO_FILTER, countries: ['JAM'] }).regionWide).toHaveLength(1);
  });

  it('offers figures about the whole region of a country apart, and shows them when asked to', () => {
    const jamaica = { ...NO_FILTER, countries: ['JAM'] };
    expect(quotes(applyFilter(all, jamaica).shown)).toEqual([]);
    expect(quotes(applyFilter(all, jamaica).regionWide)).toEqual(['54 victimes', '19 pays des Caraïbes']);
    expect(shown({ ...jamaica, regionWide: true })).toEqual(['54 victimes', '19 pays des Caraïbes']);
    expect(quotes(applyFilter(all, { ...jamaica, measures: ['victims'] }).regionWide)).toEqual(['54 victimes']);
  });

  it('counts the countries and the parts of a region in: the Caribbean and Paraguay lie in the Americas', () => {
    expect(shown({ regions: ['019'] })).toHaveLength(4);
    expect(shown({ regions: ['029'] })).toEqual(['54 victimes', '19 pays des Caraïbes']);
    expect(shown({ regions: ['035'] })).toEqual(['1650 victimes de l’Équateur']);
  });

  it('keeps periods that overlap the years; an open one reaches as far as its article tells', () => {
    const [share, hospitalised] = ['45 pour cent des victimes', '1650 victimes de l’Équateur'];
    expect(shown({ years: { from: 2003, to: 2006 } })).toEqual([share, hospitalised]);
    expect(shown({ years: { from: 2006, to: 2006 } })).toEqual([hospitalised]);
    expect(shown({ years: { from: 2007, to: null } })).toEqual([]);
    expect(shown({ years: { from: null, to: 2004 } })).toEqual([share]);
    expect(shown({ years: { from: null, to: 2002 } })).toEqual([]);
  });

  it('tells the figures that only the year filter keeps out for want of a period', () => {
    const { undatedHidden } = applyFilter(all, { ...NO_FILTER, countries: ['ARG'], years: { from: 2003, to: 2010 } });
    expect(quotes(undatedHidden)).toEqual(['plus de 80 représentants']);
    expect(applyFilter(all, NO_FILTER).undatedHidden).toEqual([]);
  });

  it('finds all words in quotations and titles, whatever their accents and case', () => {
    expect(shown({ text: 'equateur' })).toEqual(['1650 victimes de l’Équateur']);
    expect(shown({ text: 'frontiere REPRESENTANTS' })).toEqual(['plus de 80 représentants']);
    expect(shown({ text: 'frontiere equateur' })).toEqual([]);
    expect(shown({ text: '   ' })).toHaveLength(5);
  });

  it('chooses articles by their id', () => {
    expect(shown({ articles: ['hospital', 'islands'] })).toHaveLength(3);
  });
});
