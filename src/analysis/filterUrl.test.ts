import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES, QUALIFIERS } from '../model/figure.ts';
import { NO_FILTER } from './filter.ts';
import { readView, writeView } from './filterUrl.ts';
import { CELLS, CHARTS, HEIGHTS, PLAIN_VIEW, ROWS, SCALES, SORT_COLUMNS } from './view.ts';
import type { View } from './view.ts';

const read = (search: string) => readView(search, ['en', 'fr']);

describe('readView(search, languages)', () => {
  it('reads the address that the design gives', () => {
    const search =
      '?country=PRY,ARG&region=029&measure=victims&years=2003..2010&article=a&q=plus+de&figure=a:80-x&lang=fr';
    expect(read(search)).toEqual({
      view: {
        ...PLAIN_VIEW,
        filter: {
          ...NO_FILTER,
          countries: ['PRY', 'ARG'],
          regions: ['029'],
          measures: ['victims'],
          years: { from: 2003, to: 2010 },
          articles: ['a'],
          text: 'plus de',
        },
        figureId: 'a:80-x',
        language: 'fr',
      },
      notices: [],
    });
  });

  it('reads open years and a single one', () => {
    expect(read('?years=2003..').view.filter.years).toEqual({ from: 2003, to: null });
    expect(read('?years=..2010').view.filter.years).toEqual({ from: null, to: 2010 });
    expect(read('?years=2005').view.filter.years).toEqual({ from: 2005, to: 2005 });
  });

  it('reads an address whose signs a mail program has escaped', () => {
    const { view, notices } = read('?country=PRY%2CARG&figure=a%3A80-x');
    expect([view.filter.countries, view.figureId, notices]).toEqual([['PRY', 'ARG'], 'a:80-x', []]);
  });

  it('leaves out what it does not know, and names key and value', () => {
    expect(read('?colour=red&country=PRY,Atlantis&measure=love&utm_source=mail')).toEqual({
      view: { ...PLAIN_VIEW, filter: { ...NO_FILTER, countries: ['PRY'] } },
      notices: [
        { key: 'colour', value: 'red', reason: 'unknown-key' },
        { key: 'utm_source', value: 'mail', reason: 'unknown-key' },
        { key: 'country', value: 'Atlantis', reason: 'wrong-value' },
        { key: 'measure', value: 'love', reason: 'wrong-value' },
      ],
    });
  });

  it.each([
    'years=soon',
    'years=2010..2003',
    'years=..',
    'years=20032010',
    'lang=es',
    'v=2',
    'scale=cubic',
    'rows=moon',
  ])('reports %s as a wrong value', (part) => {
    const [key, value] = part.split('=');
    const { view, notices } = read(`?${part}`);
    expect(view).toEqual(PLAIN_VIEW);
    expect(notices).toEqual([{ key, value, reason: 'wrong-value' }]);
  });

  it('takes keys that come twice together', () => {
    expect(read('?country=PRY&country=ARG').view.filter.countries).toEqual(['PRY', 'ARG']);
  });

  it('never throws, whatever the address holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (search) => read(`?${search}`).view.filter !== undefined));
    expect(read('?q=100%').view.filter.text).toBe('100%');
  });
});

describe('writeView(view)', () => {
  it('is empty for a plain view', () => {
    expect(writeView(PLAIN_VIEW)).toBe('');
  });

  it('keeps commas and the colon of figure ids readable', () => {
    const view = { ...PLAIN_VIEW, filter: { ...NO_FILTER, countries: ['PRY', 'ARG'] }, figureId: 'a:1650-victimes' };
    expect(writeView(view)).toBe('?country=PRY,ARG&figure=a:1650-victimes');
  });

  it('writes an address that reads back as the same view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(writeView(view))).toEqual({ view, notices: [] });
      }),
    );
  });
});

const year = fc.integer({ min: 1000, max: 9999 });
const anyRange = fc
  .tuple(fc.option(year), fc.option(year))
  .filter(([from, to]) => (from ?? to) !== null && (from === null || to === null || from <= to))
  .map(([from, to]) => ({ from, to }));
const id = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text);
const anyView: fc.Arbitrary<View> = fc.record({
  filter: fc.record({
    countries: fc.uniqueArray(fc.constantFrom('PRY', 'ARG', 'IDN', 'XKX')),
    regions: fc.uniqueArray(fc.constantFrom('029', '013', '001')),
    years: fc.option(anyRange),
    measures: fc.uniqueArray(fc.constantFrom(...MEASURES)),
    articles: fc.uniqueArray(id),
    qualifiers: fc.uniqueArray(fc.constantFrom(...QUALIFIERS)),
    text: fc.string({ unit: 'grapheme' }),
    regionWide: fc.boolean(),
  }),
  figureId: fc.option(id),
  language: fc.option(fc.constantFrom('en', 'fr')),
  scale: fc.option(fc.constantFrom(...SCALES)),
  rows: fc.option(fc.constantFrom(...ROWS)),
  height: fc.option(fc.constantFrom(...HEIGHTS)),
  cells: fc.option(fc.constantFrom(...CELLS)),
  panels: fc.option(fc.constantFrom(...ROWS)),
  chart: fc.option(fc.constantFrom(...CHARTS)),
  picked: fc.uniqueArray(id),
  sort: fc.option(fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() })),
});
