import type { Language } from '../model/article.ts';
import { MEASURES, QUALIFIERS } from '../model/figure.ts';
import { isCountry } from '../places/countries.ts';
import { isRegion } from '../places/regions.ts';
import type { YearRange } from './about.ts';
import type { Filter } from './filter.ts';
import { joinList, joinSearch, splitList, splitSearch } from './searchParts.ts';
import { CELLS, CHARTS, HEIGHTS, ROWS, SCALES, SORT_COLUMNS } from './view.ts';
import type { Sort, View } from './view.ts';

/** The version of the address; written only once there is a second one. */
const VERSION = '1';

/** A part of an address that was left aside: its key is unknown, or its value means nothing under that key. */
export type UrlNotice = Readonly<{ key: string; value: string; reason: 'unknown-key' | 'wrong-value' | 'not-in-data' }>;

/**
 * Reads a view from the search part of an address. Total: what cannot be used becomes a notice, the rest still counts.
 * `?country=PRY,ARG&region=029&measure=victims&years=2003..2010&article=…&q=…&figure=…&lang=fr`
 * `languages` are those that the interface speaks.
 */
export function readView(
  search: string,
  languages: readonly Language[],
): Readonly<{ view: View; notices: readonly UrlNotice[] }> {
  const { list, one, text, notices } = readerOf(search);
  one('v', (value) => (value === VERSION ? value : null));
  const filter: Filter = {
    countries: list('country', (code) => (isCountry(code.toUpperCase()) ? code.toUpperCase() : null)),
    regions: list('region', (code) => (isRegion(code) ? code : null)),
    years: one('years', readYears),
    measures: list('measure', oneOf(MEASURES)),
    articles: list('article', (id) => id),
    qualifiers: list('qualifier', oneOf(QUALIFIERS)),
    text: text('q'),
    regionWide: one('regionwide', oneOf(['1'])) !== null,
  };
  const view: View = {
    filter,
    figureId: one('figure', (id) => id),
    language: one('lang', oneOf(languages)),
    scale: one('scale', oneOf(SCALES)),
    rows: one('rows', oneOf(ROWS)),
    height: one('height', oneOf(HEIGHTS)),
    cells: one('cells', oneOf(CELLS)),
    panels: one('panels', oneOf(ROWS)),
    chart: one('chart', oneOf(CHARTS)),
    picked: list('pick', (id) => id),
    sort: one('sort', readSort),
  };
  return { view, notices };
}

/** Reads single values and lists by key; what an `accept` turns down becomes a notice. */
function readerOf(search: string) {
  const notices: UrlNotice[] = [];
  const values = new Map<string, string>();
  for (const { key, value } of splitSearch(search)) {
    if (!KEYS.has(key)) notices.push({ key, value, reason: 'unknown-key' });
    else values.set(key, values.has(key) && LISTS.has(key) ? `${values.get(key)},${value}` : value);
  }
  const checked = <T>(key: string, value: string, accept: (value: string) => T | null): T | null => {
    const accepted = accept(value);
    if (accepted === null) notices.push({ key, value, reason: 'wrong-value' });
    return accepted;
  };
  const text = (key: string) => values.get(key) ?? '';
  const one = <T>(key: string, accept: (value: string) => T | null): T | null =>
    text(key) === '' ? null : checked(key, text(key), accept);
  const list = <T extends string>(key: string, accept: (item: string) => T | null): T[] => [
    ...new Set(splitList(text(key)).flatMap((item) => checked(key, item, accept) ?? [])),
  ];
  return { list, one, text, notices };
}

/** Writes a view as the search part of an address: empty for a plain view, else with its question mark. */
export function writeView({ filter, figureId, language, sort, picked, ...controls }: View): string {
  return joinSearch({
    country: joinList(filter.countries),
    region: joinList(filter.regions),
    measure: joinList(filter.measures),
    years: filter.years === null ? '' : writeYears(filter.years),
    article: joinList(filter.articles),
    qualifier: joinList(filter.qualifiers),
    q: filter.text,
    regionwide: filter.regionWide ? '1' : '',
    figure: figureId ?? '',
    lang: language ?? '',
    scale: controls.scale ?? '',
    rows: controls.rows ?? '',
    height: controls.height ?? '',
    cells: controls.cells ?? '',
    panels: controls.panels ?? '',
    chart: controls.chart ?? '',
    pick: joinList(picked),
    sort: sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`,
  });
}

const LISTS = new Set(['country', 'region', 'measure', 'article', 'qualifier', 'pick']);
const SINGLE = [
  'v',
  'years',
  'q',
  'regionwide',
  'figure',
  'lang',
  'scale',
  'rows',
  'height',
  'cells',
  'panels',
  'chart',
];
const KEYS = new Set([...LISTS, ...SINGLE, 'sort']);

function oneOf<T extends string>(allowed: readonly T[]): (value: string) => T | null {
  return (value) => allowed.find((candidate) => candidate === value) ?? null;
}

// 2003..2010 · 2003.. · ..2010 · 2003
function readYears(value: string): YearRange | null {
  const parts = /^(?<from>\d{4})?(?<dots>\.\.)?(?<to>\d{4})?$/u.exec(value)?.groups;
  if (!parts) return null;
  const from = parts.from === undefined ? null : Number(parts.from);
  const to = parts.dots === undefined ? from : parts.to === undefined ? null : Number(parts.to);
  if (parts.dots === undefined && parts.to !== undefined) return null;
  if ((from === null && to === null) || (from !== null && to !== null && from > to)) return null;
  return { from, to };
}

function writeYears(years: YearRange): string {
  return years.from === years.to ? `${years.from}` : `${years.from ?? ''}..${years.to ?? ''}`;
}

function readSort(value: string): Sort | null {
  const column = oneOf(SORT_COLUMNS)(value.replace(/^-/u, ''));
  return column === null ? null : { column, descending: value.startsWith('-') };
}
